import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { constraintKinds, flexibilities } from "@/lib/projects/brief-parts";
import { briefAsTyped, briefFrom, briefIsOpenTo, slugFor, stagesAfter } from "@/lib/projects/rules";
import { type Brief, BriefInput } from "@/lib/projects/schema";

const kept = "11111111-1111-4111-8111-111111111111";
const foreign = "22222222-2222-4222-8222-222222222222";
const empty: Brief = { aims: [], inScope: [], outOfScope: [], cannotInfluence: [], constraints: [] };

function numbered(): () => string {
  let number = 0;
  return () => {
    number += 1;
    return `new-${number}`;
  };
}

const write = (typed: unknown, before: Brief | null = null) => briefFrom(BriefInput.parse(typed), before, numbered());

describe("a brief from what a form sent", () => {
  test("nothing typed is an empty brief", () => {
    expect(write({})).toEqual(empty);
  });

  test("a reworded aim keeps its id, and a new one gets its own", () => {
    const before = { ...empty, aims: [{ id: kept, text: "Old words" }] };
    const aims = [{ id: kept, text: "New words" }, { text: "Another" }];
    expect(write({ aims }, before).aims).toEqual([
      { id: kept, text: "New words" },
      { id: "new-1", text: "Another" },
    ]);
  });

  test("an id that the brief never had is not taken over", () => {
    expect(write({ aims: [{ id: foreign, text: "Forged" }] }, empty).aims).toEqual([{ id: "new-1", text: "Forged" }]);
  });

  test("an id that is sent twice stays with the first", () => {
    const before = { ...empty, aims: [{ id: kept, text: "One" }] };
    const sent = [
      { id: kept, text: "One" },
      { id: kept, text: "Two" },
    ];
    expect(write({ aims: sent }, before).aims.map(({ id }) => id)).toEqual([kept, "new-1"]);
  });

  test("“none” is an answer, an empty row is not", () => {
    const constraints = { money: { none: "on" }, time: { rows: [{ text: " ", flexibility: "fixed" }] } };
    const answered = { ...constraints, "fixed-point": { rows: [{ text: "A law", flexibility: "" }] } };
    expect(write({ constraints: answered }).constraints).toEqual([
      { kind: "money", text: null, flexibility: null },
      { kind: "fixed-point", text: "A law", flexibility: null },
    ]);
  });

  test("what a form shows of a brief is read back as that brief", () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        expect(briefFrom(BriefInput.parse(briefAsTyped(brief)), brief, numbered())).toEqual(brief);
      }),
    );
  });
});

const line = fc.string({ minLength: 1, maxLength: 500 }).filter((text) => text.trim() === text && text !== "");
const lines = fc.array(line, { maxLength: 30 });
const anyBrief: fc.Arbitrary<Brief> = fc.record({
  aims: fc.uniqueArray(fc.record({ id: fc.uuid(), text: line }), { selector: ({ id }) => id, maxLength: 30 }),
  inScope: lines,
  outOfScope: lines,
  cannotInfluence: lines,
  constraints: fc.tuple(...constraintKinds.map(constraintsOf)).map((all) => all.flat()),
});

function constraintsOf(kind: Brief["constraints"][number]["kind"]): fc.Arbitrary<Brief["constraints"]> {
  const flexibility = fc.constantFrom(null, ...flexibilities);
  const limits = fc.array(fc.record({ kind: fc.constant(kind), text: line, flexibility }), { maxLength: 5 });
  const none = { kind, text: null, flexibility: null };
  return fc.oneof<fc.Arbitrary<Brief["constraints"]>[]>(limits, fc.constant<Brief["constraints"]>([none]));
}

describe("who may write the brief", () => {
  test.each([
    ["lead", "forming", true],
    ["facilitator", "active", true],
    ["member", "active", false],
    ["coordinator", "active", false],
    ["lead", "closed", false],
  ] as const)("a %s while %s: %s", (role, stage, open) => {
    expect(briefIsOpenTo({ stage, roles: new Set([role]) })).toBe(open);
  });
});

describe("where a project may go", () => {
  test.each([
    ["forming", ["active", "closed"]],
    ["active", ["paused", "closed"]],
    ["paused", ["active", "closed"]],
    ["closed", ["active"]],
  ] as const)("from %s to %j", (stage, next) => {
    expect(stagesAfter(stage)).toEqual(next);
  });
});

describe("an address for a title", () => {
  test.each([
    ["Support programme", "support-programme"],
    ["Café für Łukasz & Co.", "cafe-fur-ukasz-co"],
    ["  --  ", "project"],
    ["東京", "project"],
    ["new", "project"],
    ["New!", "project"],
    ["../../etc/passwd", "etc-passwd"],
  ])("%j becomes %s", (title, slug) => {
    expect(slugFor(title, new Set())).toBe(slug);
  });

  test("a taken address gets the next free number", () => {
    expect(slugFor("Garden", new Set(["garden"]))).toBe("garden-2");
    expect(slugFor("Garden", new Set(["garden", "garden-2"]))).toBe("garden-3");
    expect(slugFor("New", new Set(["project"]))).toBe("project-2");
  });

  test("a long title is cut without a dash at the end", () => {
    expect(slugFor(`${"a".repeat(59)} b`, new Set())).toBe("a".repeat(59));
  });

  test("whatever the title: plain letters, short, not taken, and never the page that starts a project", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        const first = slugFor(title, new Set());
        const second = slugFor(title, new Set([first]));
        expect(first).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(first.length).toBeLessThanOrEqual(60);
        expect(first).not.toBe("new");
        expect(second).not.toBe(first);
      }),
    );
  });
});
