import fc from "fast-check";
import { expect, it } from "vitest";
import { dealRoles, nextDeal } from "@/lib/practice/rules";
import { roles } from "@/lib/practice/schema";

const anyDeal = fc.record({ people: fc.integer({ min: 2, max: 40 }), deal: fc.integer({ min: 1, max: 9999 }) });

it("deals every role, each as often as any other or once more", () => {
  fc.assert(
    fc.property(anyDeal, (deal) => {
      const dealt = dealRoles(deal).flat();
      const counts = roles.map((role) => dealt.filter((one) => one === role).length);
      expect(dealt).toHaveLength(Math.max(deal.people, roles.length));
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }),
  );
});

it("gives everyone a role: one each from four people on, and as evenly as can be before", () => {
  fc.assert(
    fc.property(anyDeal, (deal) => {
      const hands = dealRoles(deal).map((hand) => hand.length);
      expect(hands).toHaveLength(deal.people);
      expect(Math.max(...hands) - Math.min(...hands)).toBeLessThanOrEqual(1);
      if (deal.people >= roles.length) expect(Math.max(...hands)).toBe(1);
    }),
  );
});

it("deals the same from the same number, on every phone", () => {
  fc.assert(
    fc.property(anyDeal, (deal) => {
      expect(dealRoles({ ...deal })).toEqual(dealRoles(deal));
    }),
  );
  expect(dealRoles({ people: 4, deal: 4821 })).toEqual([["service-user"], ["family-member"], ["staff"], ["funder"]]);
});

it("favours no role and no place: over many deals each person is dealt each role about as often", () => {
  const deals = Array.from({ length: 9999 }, (_, at) => dealRoles({ people: 5, deal: at + 1 }));
  for (const place of [0, 1, 2, 3, 4]) {
    for (const role of roles) {
      const times = deals.filter((hands) => hands[place]?.includes(role)).length;
      expect(times / deals.length, `${role} for person ${place + 1}`).toBeCloseTo(1 / roles.length, 1);
      expect(Math.abs(times / deals.length - 1 / roles.length)).toBeLessThan(0.03);
    }
  }
});

it("deals anew from the number after, and from the first after the last", () => {
  expect([1, 4821, 9999].map(nextDeal)).toEqual([2, 4822, 1]);
  const anew = [4821, nextDeal(4821), nextDeal(4822)].map((deal) => JSON.stringify(dealRoles({ people: 12, deal })));
  expect(new Set(anew).size).toBe(3);
});
