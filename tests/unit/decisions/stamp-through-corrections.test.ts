import fc from "fast-check";
import { expect, it } from "vitest";
import { stampOf, stampThrough } from "@/lib/decisions/rules";
import { stances } from "@/lib/decisions/words";

const keys = ["carers", "lived-experience", "professionals"];
const groups = keys.map((key) => ({ key }));
const stood = fc.record({
  group: fc.constantFrom(...keys),
  stance: fc.constantFrom(...stances),
  isOwn: fc.boolean(),
});

it("takes nobody off who was missing, through any number of corrections, and says of no group both that it took part and was missing", () => {
  fc.assert(
    fc.property(fc.array(stood), fc.array(fc.array(stood), { minLength: 1, maxLength: 3 }), (first, corrections) => {
      const before = stampOf(groups, first);
      const after = corrections.reduce((stamp, stances) => stampThrough(stamp, groups, stances), before);
      expect(after.madeWithout).toEqual(expect.arrayContaining(before.madeWithout));
      expect(after.groupsTookPart.filter((key) => after.madeWithout.includes(key))).toEqual([]);
      expect(after.groupsAtTable).toEqual(expect.arrayContaining(before.groupsAtTable));
    }),
  );
});

it("counts for a group what was written down of it, and what someone says of themselves only as far as it was heard before", () => {
  const before = stampOf(groups, [
    { group: "carers", stance: "agree" },
    { group: "professionals", stance: "no-answer" },
    { group: "lived-experience", stance: "agree" },
  ]);
  const later = [
    { group: "carers", stance: "agree", isOwn: true } as const,
    { group: "professionals", stance: "agree", isOwn: true } as const,
    { group: "lived-experience", stance: "absent", isOwn: false } as const,
  ];
  expect(stampThrough(before, [...groups, { key: "new" }], later)).toEqual({
    groupsAtTable: keys,
    groupsTookPart: ["carers"],
    madeWithout: ["lived-experience"],
  });
});
