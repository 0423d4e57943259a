import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readForm } from "@/app/_actions/read-form";

function read(...fields: [name: string, value: string | File][]) {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return readForm(data);
}

describe("a form's fields as one object", () => {
  test("names with points nest, and numbers make rows", () => {
    const fields = read(["title", "Garden"], ["aims.0.text", "One"], ["aims.0.id", ""], ["aims.1.text", "Two"]);
    expect(fields).toEqual({ title: "Garden", aims: [{ text: "One", id: "" }, { text: "Two" }] });
  });

  test("rows stand in the order of their numbers, however they were sent", () => {
    expect(read(["aims.10.text", "c"], ["aims.2.text", "b"], ["aims.0.text", "a"])).toEqual({
      aims: [{ text: "a" }, { text: "b" }, { text: "c" }],
    });
  });

  test("gaps close up, so that a huge number makes no huge list", () => {
    expect(read(["aims.99999.text", "b"], ["aims.7.text", "a"])).toEqual({ aims: [{ text: "a" }, { text: "b" }] });
    expect(read(["aims.100000.text", "x"], ["aims.4294967295.text", "x"], ["aims.-1.text", "x"])).toEqual({});
  });

  test("rows within rows", () => {
    const fields = read(["constraints.fixed-point.rows.0.text", "A law"], ["constraints.money.none", "on"]);
    expect(fields).toEqual({ constraints: { "fixed-point": { rows: [{ text: "A law" }] }, money: { none: "on" } } });
  });

  test("the last of two fields with one name counts", () => {
    expect(read(["title", "a"], ["title", "b"])).toEqual({ title: "b" });
    expect(read(["aims", "a"], ["aims.0.text", "b"])).toEqual({ aims: [{ text: "b" }] });
    expect(read(["aims.0.text", "b"], ["aims", "a"])).toEqual({ aims: "a" });
  });

  test("files are left out", () => {
    expect(read(["aims.0.text", new File(["x"], "x.txt")], ["title", "Garden"])).toEqual({ title: "Garden" });
  });

  test.each([
    "__proto__",
    "__proto__.polluted",
    "aims.__proto__.polluted",
    "$ACTION_ID",
    "",
    ".",
    "a..b",
    "a.",
    "a b",
    "a.b.c.d.e.f.g",
    "1a",
    "é",
  ])("the name %j is left out", (name) => {
    expect(read([name, "x"])).toEqual({});
  });

  test("names of what every object has are plain names here", () => {
    const fields = read(["constructor.prototype.polluted", "x"], ["toString", "y"], ["hasOwnProperty.0", "z"]);
    expect(Object.keys(fields)).toEqual(["constructor", "toString", "hasOwnProperty"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("what a database cannot keep goes, and a line break is one character", () => {
    expect(read(["title", "a\0b\r\nc\nd"])).toEqual({ title: "ab\nc\nd" });
  });

  test("whatever is sent: only words, lists and plain objects come out, and no more of them than fields", () => {
    const step = fc.oneof(
      fc.constantFrom("aims", "0", "1", "99999", "__proto__", "constructor", "prototype", "text", ""),
      fc.string({ maxLength: 6 }),
    );
    const name = fc.array(step, { maxLength: 8 }).map((steps) => steps.join("."));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string()), { maxLength: 30 }), (fields) => {
        const words = wordsIn(read(...fields));
        const sent = fields.map(([, value]) => value.replaceAll("\0", "").replaceAll("\r\n", "\n"));
        expect(words.length).toBeLessThanOrEqual(sent.length);
        for (const word of words) expect(sent).toContain(word);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });

  test("rows that were sent in any order are read in theirs", () => {
    const rows = fc.uniqueArray(fc.nat(99_999), { maxLength: 40 });
    fc.assert(
      fc.property(rows, (numbers) => {
        const fields = numbers.map((number): [string, string] => [`aims.${number}.text`, String(number)]);
        const ordered = [...numbers].sort((a, b) => a - b).map((number) => ({ text: String(number) }));
        expect(read(...fields)).toEqual(numbers.length === 0 ? {} : { aims: ordered });
      }),
    );
  });
});

function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  return Object.values(value as object).flatMap(wordsIn);
}
