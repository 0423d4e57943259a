import { expect, test } from "vitest";
import { contentAddress } from "@/lib/framework/content-address";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";

test("the address is a SHA-256 in hex", () => {
  expect(contentAddress(jerseyMentalHealth)).toMatch(/^[0-9a-f]{64}$/);
});

test("the address does not depend on the order in which things are written", () => {
  expect(contentAddress(withKeysReversed(jerseyMentalHealth))).toBe(contentAddress(jerseyMentalHealth));
});

test("the address changes with any text or figure", () => {
  const changed = everyChange(jerseyMentalHealth).map(contentAddress);
  expect(changed.length).toBeGreaterThan(100);
  expect(new Set([...changed, contentAddress(jerseyMentalHealth)]).size).toBe(changed.length + 1);
});

test("the address changes with the order of the statements", () => {
  const statements = jerseyMentalHealth.statements.toReversed();
  expect(contentAddress({ ...jerseyMentalHealth, statements })).not.toBe(contentAddress(jerseyMentalHealth));
});

function withKeysReversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withKeysReversed) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, withKeysReversed(inner)]),
  ) as T;
}

/** One copy for each text and figure in it, with that one changed. */
function everyChange<T>(value: T): T[] {
  if (typeof value === "string") return [`${value} ` as T];
  if (typeof value === "number") return [(value + 1) as T];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    everyChange(inner).map((changed) => {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      return Object.assign(copy, { [key]: changed }) as T;
    }),
  );
}
