import { expect, test } from "vitest";
import { newToken } from "@/lib/api-tokens/secret";
import { inShort } from "@/lib/log";

test("the log keeps what an error is and where it came from", () => {
  const error = Object.assign(new TypeError("It is not a function"), { code: "ERR" });
  expect(inShort(error)).toMatchObject({ type: "TypeError", code: "ERR" });
  expect(inShort(error).stack).toMatch(/^TypeError: It is not a function\n.*log\.test\.ts/);
});

test("the log keeps no address and none of an error's other parts", () => {
  const said = "550 <pat.hamon@example.org>: unknown; to=pat.hamon@example.org";
  const cause = new Error("quokka");
  const error = Object.assign(new Error(said, { cause }), { rejected: ["pat.hamon@example.org"], params: ["quokka"] });
  const kept = JSON.stringify(inShort(error));
  expect(kept).toContain("550 <…@…>: unknown");
  expect(kept).not.toMatch(/hamon|quokka/);
});

test("the log keeps no token of the API", () => {
  const token = newToken();
  const kept = inShort(new Error(`Invalid header value: Bearer ${token}`)).stack;
  expect(kept).toContain("Bearer alongside_…");
  expect(kept).not.toContain(token.slice(-43));
});

test("what is thrown and is no error is not printed", () => {
  expect(inShort("quokka")).toEqual({ type: "string" });
});
