import { expect, test, vi } from "vitest";

let secret = "a secret of at least thirty-two letters";
vi.mock("@/lib/env", () => ({ env: () => ({ nextauthSecret: secret }) }));
const { openAnswers, sealAnswers } = await import("@/lib/sealed-answers");

const round = "6c0e4f0e-5f3a-4d7e-9d0a-4f8f0f1f2f3f";

test("answers come out sorted, with nothing lost and nothing added", () => {
  expect(openAnswers("felt-round", round, sealAnswers("felt-round", round, []))).toEqual([]);
  expect(openAnswers("felt-round", round, sealAnswers("felt-round", round, ["7", "1", "7"]))).toEqual(["1", "7", "7"]);
});

test("the length tells neither what they are nor, up to hundreds of them, how many", () => {
  const lengthOf = (answers: string[]) => sealAnswers("felt-round", round, answers).length;
  const lengths = [[], ["1"], ["8", "8"], Array.from({ length: 500 }, () => "5")].map(lengthOf);
  expect(new Set(lengths)).toEqual(new Set([4124]));
  expect(lengthOf(Array.from({ length: 2000 }, () => "5"))).toBe(8220);
});

test("the same answers are other bytes each time", () => {
  expect(sealAnswers("felt-round", round, ["5"]).equals(sealAnswers("felt-round", round, ["5"]))).toBe(false);
});

test("nobody opens them for another round, with another secret, cut short or changed", () => {
  const sealed = sealAnswers("felt-round", round, ["5"]);
  expect(openAnswers("felt-round", "another", sealed)).toBeNull();
  for (let place = 0; place < sealed.length; place += 97) {
    const changed = Buffer.from(sealed);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(openAnswers("felt-round", round, changed)).toBeNull();
  }
  for (const length of [0, 11, 28, sealed.length - 1])
    expect(openAnswers("felt-round", round, sealed.subarray(0, length))).toBeNull();
  secret = "another secret of thirty-two letters or more";
  expect(openAnswers("felt-round", round, sealed)).toBeNull();
});
