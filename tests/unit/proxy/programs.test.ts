import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { proxy } from "@/proxy";

const answerTo = (path: string, method: string) => proxy(new NextRequest(`http://localhost${path}`, { method }));

describe("the API", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("takes no %s, and says what it takes", async (method) => {
    const answer = answerTo("/api/v1/projects/a-garden", method);
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD");
    expect(await answer.json()).toMatchObject({ status: 405 });
  });

  it.each(["GET", "HEAD"])("takes %s, and nothing runs in what it answers", (method) => {
    const answer = answerTo("/api/v1/projects/a-garden", method);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
  });

  it("answers an address that cannot be read as programs read it", async () => {
    const answer = answerTo("/api/v1/projects/%ff", "GET");
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });
});
