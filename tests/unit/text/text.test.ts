import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { email, line, Name, optionalEmail, paragraphs, saysSomething, ticked } from "@/lib/text";

const Title = line("the title", 20);
const Notes = paragraphs("the notes", 20);
const hidden = "There is a hidden character in this. Please write it again by hand.";

/** What becomes of an input: what is kept of it, or what is said. */
function kept(schema: z.ZodType, input: unknown): unknown {
  const parsed = schema.safeParse(input);
  return parsed.success ? parsed.data : parsed.error.issues.map(({ message }) => message);
}

describe("a line", () => {
  test("has one space where several were typed, so that it can be read off a page to the letter", () => {
    expect(kept(Title, " Ana  Maria\t\u00A0 F ")).toBe("Ana Maria F");
  });

  test.each([
    ["Pat Hamon", "Pat Hamon"],
    ["  Pat\tHamon ", "Pat Hamon"],
    ["Zoe\u0308 O’Neill-d’Arcy", "Zoë O’Neill-d’Arcy"],
    ["محمد علي", "محمد علي"],
    ["שרה כהן", "שרה כהן"],
    ["می‌خواهم", "می‌خواهم"],
    ["👩‍👧‍👦 family ❤️", "👩‍👧‍👦 family ❤️"],
    ["🏴󠁧󠁢󠁥󠁮󠁧󠁿 Kit", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 Kit"],
    ["Pat\u200BHa\u00ADmon\uFEFF", "PatHamon"],
    ["\u200B\u2060", ""],
    ["\u3164\u115F", ""],
    ["\u2800 \u200D", ""],
  ])("%j is kept as %j", (text, is) => {
    expect(kept(Title, text)).toBe(is);
  });

  test.each(["Pat\nHamon", "Pat\r\nHamon", "Pat\u2028Hamon"])("%j has more than one", (text) => {
    expect(kept(Title, text)).toEqual(["Write the title in one line."]);
  });

  test.each(["Pat\u0007", "\u001B[31mPat", "Pat\u202Enomah", "\u2066Pat\u2069", "Pat\u0085Hamon"])(
    "%j hides something",
    (text) => {
      expect(kept(Title, text)).toEqual([hidden]);
    },
  );

  test("is measured as it is kept", () => {
    expect(kept(Title, ` ${"e\u0301".repeat(20)} `)).toBe("é".repeat(20));
    expect(kept(Title, "x".repeat(21))).toEqual(["Keep the title to 20 characters or fewer."]);
  });

  test("is text", () => {
    for (const input of [undefined, null, 7, true, {}, []]) expect(kept(Title, input)).toEqual(["Write the title."]);
  });
});

describe("paragraphs", () => {
  test.each([
    ["one\r\ntwo\rthree", "one\ntwo\nthree"],
    ["one\u2028two\vthree", "one\ntwo\nthree"],
    [" a\tb\n\n ", "a\tb"],
    [" \n\u200B\n", ""],
    ["ภาษา\u200Bไทย", "ภาษา\u200Bไทย"],
  ])("%j are kept as %j", (text, is) => {
    expect(kept(Notes, text)).toBe(is);
  });

  test.each(["a\u0000b", "a\u001Bb", "a\u202Eb\u202C"])("%j hide something", (text) => {
    expect(kept(Notes, text)).toEqual([hidden]);
  });
});

describe("what has to be filled in", () => {
  test.each(["", " ", "—", "...", "\u3164", "\u200D", "🙂", "\u0301"])("is not by %j", (text) => {
    expect(saysSomething(text)).toBe(false);
  });

  test.each(["x", "7", "é", "ع", "中", "…x"])("is by %j", (text) => {
    expect(saysSomething(text)).toBe(true);
  });

  test("a name that nobody sees is none", () => {
    expect(kept(Name, "\u3164\u3164")).toEqual(["Write the name."]);
  });
});

test("an address is taken without the spaces around it", () => {
  expect(kept(email("Whole, please."), " pat@example.org\t")).toBe("pat@example.org");
  for (const wrong of [
    "",
    "pat",
    "pat@",
    "pat\u202E@example.org",
    "pat@example.org\n b",
    `${"x".repeat(250)}@example.org`,
  ])
    expect(kept(email("Whole, please."), wrong)).toEqual(["Whole, please."]);
  expect(kept(optionalEmail, " ")).toBe("");
  expect(kept(optionalEmail, undefined)).toBe("");
});

test("a tick is the word that the form sends", () => {
  expect([kept(ticked, "on"), kept(ticked, undefined)]).toEqual([true, false]);
  expect(kept(ticked, "yes")).toEqual(["Tick the box, or leave it empty."]);
});
