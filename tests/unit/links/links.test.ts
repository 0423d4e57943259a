import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { idFrom, linkTo } from "@/lib/links";
import { settingsForTests } from "@/tests/support/settings";

beforeAll(() => {
  Object.assign(process.env, settingsForTests, { DATABASE_URL: "postgres://localhost/nothing" });
});

describe("a link's token", () => {
  it("leads to the id that it was made for, and is the same each time", () => {
    const id = randomUUID();
    expect(idFrom("invitation", linkTo("invitation", id))).toBe(id);
    expect(linkTo("invitation", id)).toBe(linkTo("invitation", id));
  });

  it("stands in an address as it is", () => {
    expect(linkTo("invitation", randomUUID())).toMatch(/^[\w-]{64}$/);
  });

  it("is none for another purpose", () => {
    expect(idFrom("network-invitation", linkTo("invitation", randomUUID()))).toBeNull();
  });

  it("is none when a single character of it is another", () => {
    const token = linkTo("invitation", randomUUID());
    for (let place = 0; place < token.length; place += 1) {
      const other = token[place] === "A" ? "B" : "A";
      expect(idFrom("invitation", token.slice(0, place) + other + token.slice(place + 1))).toBeNull();
    }
  });

  it.each(["", "x", "../account", "%00", "A".repeat(64), "A".repeat(63), "A".repeat(5000)])("is not %o", (token) => {
    expect(idFrom("invitation", token)).toBeNull();
  });

  it("is made for a UUID only", () => {
    expect(() => linkTo("invitation", "7")).toThrow();
  });
});
