import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayBeCited, problemsWithOwnWords, stampOf, wasAtTable, whyNotNow } from "@/lib/decisions/rules";
import { type Stance, stances } from "@/lib/decisions/words";

const standing = { supersededBy: null, setAsideOn: null };
const replaced = { supersededBy: 7, setAsideOn: null };
const aside = { supersededBy: null, setAsideOn: "2026-11-23" };
const both = { supersededBy: 7, setAsideOn: "2026-11-23" };

const verbs = [
  "decision.supersede",
  "decision.date-review",
  "decision.look-again",
  "decision.set-aside",
  "stance.give",
  "stance.object-unnamed",
] as const;

describe("what can be done with a decision", () => {
  it.each(verbs)("%s: while nothing took its place, also when it was set aside", (verb) => {
    expect(whyNotNow(verb, standing)).toBeNull();
    expect(whyNotNow(verb, aside)).toBeNull();
    expect(whyNotNow(verb, replaced)).toBe("Decision 7 has taken the place of this one, so this one stays as it was.");
  });

  it("a reply: once it was set aside, whatever came after", () => {
    expect(whyNotNow("decision.reply", standing)).toBe("Nobody has set this decision aside.");
    expect(whyNotNow("decision.reply", replaced)).toBe("Nobody has set this decision aside.");
    expect(whyNotNow("decision.reply", aside)).toBeNull();
    expect(whyNotNow("decision.reply", both)).toBeNull();
  });

  it("can be cited while it stands", () => {
    expect([standing, replaced, aside, both].map(mayBeCited)).toEqual([true, false, false, false]);
  });
});

describe("who was at the table", () => {
  const seat = { joinedOn: "2026-09-10", pausedOn: null, leftOn: null };
  it.each([
    ["2026-09-09", {}, false],
    ["2026-09-10", {}, true],
    ["2026-09-20", { leftOn: "2026-09-20" }, true],
    ["2026-09-21", { leftOn: "2026-09-20" }, false],
    ["2026-09-19", { pausedOn: "2026-09-20" }, true],
    ["2026-09-20", { pausedOn: "2026-09-20" }, false],
  ])("on %s, with %o: %s", (day, about, expected) => {
    expect(wasAtTable({ ...seat, ...about }, day)).toBe(expected);
  });
});

describe("the stamp of a decision", () => {
  const groups = ["carers", "lived-experience", "professionals"].map((key) => ({ key }));

  it.each<[Stance, { took: boolean; missing: boolean }]>([
    ["agree", { took: true, missing: false }],
    ["stand-aside", { took: true, missing: false }],
    ["object", { took: true, missing: false }],
    ["no-answer", { took: false, missing: false }],
    ["absent", { took: false, missing: true }],
  ])("of a group whose only person says “%s”", (stance, { took, missing }) => {
    const stamp = stampOf(groups.slice(0, 1), [{ group: "carers", stance }]);
    expect(stamp).toEqual({
      groupsAtTable: ["carers"],
      groupsTookPart: took ? ["carers"] : [],
      madeWithout: missing ? ["carers"] : [],
    });
  });

  it("counts a group without a seat as missing, and one that was heard once as heard", () => {
    const stood = [
      { group: "carers", stance: "absent" as const },
      { group: "carers", stance: "no-answer" as const },
      { group: "professionals", stance: "agree" as const },
    ];
    expect(stampOf(groups, stood)).toEqual({
      groupsAtTable: ["carers", "professionals"],
      groupsTookPart: ["professionals"],
      madeWithout: ["lived-experience"],
    });
  });

  it("names every group of the framework exactly once: heard, or missing", () => {
    const key: fc.Arbitrary<string> = fc.constantFrom("a", "b", "c", "d", "e");
    const framework = fc.uniqueArray(key, { maxLength: 5 });
    const stood = fc.array(fc.record({ group: key, stance: fc.constantFrom(...stances) }));
    fc.assert(
      fc.property(framework, stood, (keys, people) => {
        const stamp = stampOf(
          keys.map((one) => ({ key: one })),
          people,
        );
        const heard = new Set(people.filter(({ stance }) => stance !== "absent").map(({ group }) => group));
        const asked = keys.filter((one) => heard.has(one));
        expect([...asked, ...stamp.madeWithout].toSorted()).toEqual(keys.toSorted());
        expect(stamp.groupsTookPart.every((one) => asked.includes(one))).toBe(true);
        expect(stamp.groupsTookPart.every((one) => stamp.groupsAtTable.includes(one))).toBe(true);
      }),
    );
  });
});

describe("what people said of themselves", () => {
  const given = [{ member: "ana", name: "Ana", stance: "object" as const, reason: "Too far." }];
  const written = (stance: Stance, reason: string) => [{ seat: 3, member: "ana", stance, reason }];

  it("stays through a correction, unless it is their own", () => {
    const message = "Ana said this themselves. It stays as they said it.";
    expect(problemsWithOwnWords(given, written("object", "Too far."), "tom")).toEqual([]);
    expect(problemsWithOwnWords(given, written("agree", ""), "tom")).toEqual([{ name: "stances.seat3", message }]);
    expect(problemsWithOwnWords(given, written("object", "Hm."), "tom")).toEqual([{ name: "reasons.seat3", message }]);
    expect(problemsWithOwnWords(given, written("agree", ""), "ana")).toEqual([]);
    expect(problemsWithOwnWords([], written("agree", ""), "tom")).toEqual([]);
  });
});
