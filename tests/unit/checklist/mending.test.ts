import { describe, expect, test } from "vitest";
import { mayMend, stepsFor, whoMends } from "@/lib/checklist/mending";
import type { NextStep } from "@/lib/checklist/types";
import type { Role } from "@/lib/policy/policy";

const table = (
  role: Role,
  own: { ownSeat: number | null; signed?: boolean },
  stage: "active" | "closed" = "active",
) => ({
  stage,
  roles: new Set([role]),
  ownSeat: own.ownSeat,
  seats: [
    { number: 1, signed: false },
    { number: 2, signed: own.signed ?? false },
  ],
});

const step = (to: string): NextStep => ({ area: "trust-the-process", title: to, why: "", path: to, label: "" });

describe("signing the statements", () => {
  const path = "statements/sign";

  test("is for the person whose own signature is missing", () => {
    expect(mayMend(table("member", { ownSeat: 2 }), path)).toBe(true);
    expect(mayMend(table("lead", { ownSeat: 2 }), path)).toBe(true);
  });

  test("is not for whoever has signed, nor for whoever has no seat, though others have not signed", () => {
    expect(mayMend(table("lead", { ownSeat: 2, signed: true }), path)).toBe(false);
    expect(mayMend(table("coordinator", { ownSeat: null }), path)).toBe(false);
    expect(whoMends({ stage: "active" }, path)).toBe("Each person, for themselves,");
  });

  test("waits while a project is closed", () => {
    expect(mayMend(table("member", { ownSeat: 2 }, "closed"), path)).toBe(false);
    expect(whoMends({ stage: "closed" }, path)).toBeNull();
  });

  test("is no step for those who have signed", () => {
    const steps = [step(path), step("people/new")];
    expect(stepsFor(table("member", { ownSeat: 2 }), steps)).toEqual(steps);
    expect(stepsFor(table("member", { ownSeat: 2, signed: true }), steps)).toEqual([step("people/new")]);
  });
});

test("answering a talk is for leads and facilitators", () => {
  expect(mayMend(table("facilitator", { ownSeat: 2 }), "statements/talks")).toBe(true);
  expect(mayMend(table("member", { ownSeat: 2 }), "statements/talks")).toBe(false);
  expect(whoMends({ stage: "active" }, "statements/talks")).toBe("A lead or a facilitator");
  const steps = [step("statements/talks"), step("people/new")];
  expect(stepsFor(table("lead", { ownSeat: 2 }), steps)).toEqual(steps);
  expect(stepsFor(table("member", { ownSeat: 2 }), steps)).toEqual([step("people/new")]);
});
