import { describe, expect, test } from "vitest";
import { ownPath } from "@/lib/auth/own-path";

describe("where someone goes after signing in", () => {
  test.each(["/projects", "/projects/garden/people?saved", "/network/island?text=caf%C3%A9"])("may be %s", (path) => {
    expect(ownPath(path)).toBe(path);
  });

  test.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "",
    "projects",
    "/..//evil.example",
    `/${"a".repeat(600)}`,
    null,
    undefined,
    ["/projects"],
  ])("is the start page instead of %o", (path) => {
    expect(ownPath(path)).toBe("/");
  });
});
