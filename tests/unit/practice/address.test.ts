import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Address, addressOf, type Practice, priorities, readPractice } from "@/lib/practice/schema";

const anyMark = fc.constantFrom("must-have" as const, "let-go" as const);
const anyPractice: fc.Arbitrary<Practice> = fc.integer({ min: 2, max: 40 }).chain((people) =>
  fc.record({
    people: fc.constant(people),
    deal: fc.integer({ min: 1, max: 9999 }),
    shown: fc.oneof(fc.constantFrom("table", "all", "map"), fc.integer({ min: 1, max: people })),
    marks: fc.dictionary(fc.constantFrom(...priorities), anyMark),
  }),
) as fc.Arbitrary<Practice>;

const whole = { people: "4", deal: "4821" };

describe("the address of a practice", () => {
  it("holds all of it: what is written into one is what is read from it", () => {
    fc.assert(
      fc.property(anyPractice, (practice) => {
        const sent = Object.fromEntries(new URLSearchParams(addressOf(practice)));
        expect(readPractice(sent)).toEqual({ ...practice, marks: { ...practice.marks } });
      }),
    );
  });

  it("may hold anything at all: what cannot be read is left out, or the practice begins anew", () => {
    const anyName = fc.oneof(fc.string(), fc.constantFrom("people", "deal", "shown", "__proto__", ...priorities));
    const anyValue = fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom(undefined, "4", "must-have", "1e2"));
    fc.assert(
      fc.property(fc.array(fc.tuple(anyName, anyValue)), (values) => {
        const read = readPractice(Object.fromEntries(values) as Address);
        if (read) expect(readPractice(addressOf(read))).toEqual(read);
      }),
    );
  });

  it.each([
    ["nothing", {}],
    ["no number of people", { deal: "4821" }],
    ["one person", { ...whole, people: "1" }],
    ["a crowd", { ...whole, people: "41" }],
    ["words", { ...whole, people: "four" }],
    ["a fraction", { ...whole, people: "4.5" }],
    ["a number in another spelling", { ...whole, people: "4e0" }],
    ["less than none", { ...whole, people: "-4" }],
    ["digits that are not ours", { ...whole, people: "४" }],
    ["two numbers at once", { ...whole, people: ["4", "5"] }],
    ["no deal", { people: "4" }],
    ["a deal of none", { ...whole, deal: "0" }],
    ["a deal that is too long", { ...whole, deal: "10000" }],
  ])("with %s is none", (_, address) => {
    expect(readPractice(address)).toBeNull();
  });

  it.each([
    ["a chair that is not there", "5", "table"],
    ["the last chair", "4", 4],
    ["no such page", "elsewhere", "table"],
    ["two pages", ["all", "map"], "table"],
    ["the map", "map", "map"],
  ])("that shows %s", (_, shown, read) => {
    expect(readPractice({ ...whole, shown })?.shown).toBe(read);
  });

  it("keeps the marks that are marks", () => {
    const sent = {
      ...whole,
      team: "must-have",
      food: "",
      rest: ["let-go", "must-have"],
      training: "let-go",
      king: "let-go",
    };
    expect(readPractice(sent)?.marks).toEqual({ team: "must-have", training: "let-go" });
  });
});
