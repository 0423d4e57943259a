import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { proxy } from "@/proxy";

const megabyte = 1024 * 1024;
const notes = "/projects/a-garden/checklist/people/notes";
const assist = "/projects/a-garden/statements/assist/3";

function answerTo(path: string, headers: Record<string, string>): number {
  const request = new NextRequest(`http://localhost${path}`, { method: "POST", headers });
  return proxy(request).status;
}

describe("what a form may bring", () => {
  it.each([
    [notes, 4 * megabyte, 200],
    [notes, 4 * megabyte + 1, 413],
    [assist, 16 * megabyte, 200],
    [assist, 16 * megabyte + 1, 413],
    ["/projects/a-garden/files/new", 16 * megabyte, 200],
    ["/projects/a-garden/files", 16 * megabyte, 200],
    ["/projects/a-garden/files/new", 16 * megabyte + 1, 413],
    ["/projects/a-garden/files/00000000-0000-4000-8000-000000000000/take-back", 5 * megabyte, 413],
    ["/projects/a-garden/statements/assist", 5 * megabyte, 413],
    ["/projects/a-garden/statements/assist/3/withdraw", 5 * megabyte, 413],
    ["/projects/a-garden/statements/sign/review", 5 * megabyte, 413],
    ["/projects/a-garden/statements/%61ssist/3", 5 * megabyte, 413],
    ["/sign-in", 5 * megabyte, 413],
    ["/api/auth/callback/organisation", 5 * megabyte, 413],
  ])("to %s, %i bytes: %i", (path, bytes, status) => {
    expect(answerTo(path, { "content-length": String(bytes) })).toBe(status);
  });

  it.each([notes, assist])("is refused to %s when it does not say how much it is", (path) => {
    expect(answerTo(path, { "transfer-encoding": "chunked" })).toBe(413);
    expect(answerTo(path, {})).toBe(200);
  });
});
