import { describe, expect, test } from "vitest";
import { mayMend, stepsFor, wayToMend, whoMends } from "@/lib/checklist/mending";
import { everyoneAsked } from "@/lib/checklist/rules/everyone-asked";
import type { NextStep } from "@/lib/checklist/types";
import type { Role } from "@/lib/policy/policy";
import { factsWith, member } from "@/tests/support/facts";

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

  test("leads whoever may help others to where they help, once their own is there", () => {
    const mend = { path, label: "Read and sign the statements" };
    expect(wayToMend(table("lead", { ownSeat: 2 }), mend)).toEqual(mend);
    const help = { path: "statements/assist", label: "Help someone to sign" };
    expect(wayToMend(table("lead", { ownSeat: 2, signed: true }), mend)).toEqual(help);
    expect(wayToMend(table("facilitator", { ownSeat: 2, signed: true }), mend)).toEqual(help);
    expect(wayToMend(table("member", { ownSeat: 2, signed: true }), mend)).toBeNull();
    expect(wayToMend(table("coordinator", { ownSeat: null }), mend)).toBeNull();
    expect(wayToMend(table("lead", { ownSeat: 2, signed: true }, "closed"), mend)).toBeNull();
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

test("what someone can do themselves comes before what others can; a lead keeps the project's order", () => {
  const steps = [step("people#asked"), step("statements/sign"), step("people/new"), step("people/routes/new")];
  const paths = (towards: Parameters<typeof stepsFor>[0]) => stepsFor(towards, steps).map(({ path }) => path);
  const own = ["statements/sign", "people/routes/new", "people#asked", "people/new"];
  expect(paths(table("member", { ownSeat: 2 }))).toEqual(own);
  expect(paths(table("lead", { ownSeat: 2 }))).toEqual(steps.map(({ path }) => path));
});

test("answering a talk is for leads and facilitators", () => {
  expect(mayMend(table("facilitator", { ownSeat: 2 }), "statements/talks")).toBe(true);
  expect(mayMend(table("member", { ownSeat: 2 }), "statements/talks")).toBe(false);
  expect(whoMends({ stage: "active" }, "statements/talks")).toBe("A lead or a facilitator");
  const steps = [step("statements/talks"), step("people/new")];
  expect(stepsFor(table("lead", { ownSeat: 2 }), steps)).toEqual(steps);
  expect(stepsFor(table("member", { ownSeat: 2 }), steps)).toEqual([step("people/new")]);
});

test("asking each person leads to the list of those who are still to be asked", () => {
  const { mend } = everyoneAsked(factsWith({ members: [member("carers")] }), () => false, "what they need");
  expect(mend?.path).toBe("people#asked");
  expect(mayMend(table("lead", { ownSeat: 2 }), "people#asked")).toBe(true);
  expect(mayMend(table("member", { ownSeat: 2 }), "people#asked")).toBe(false);
});

test("meetings are for leads and facilitators to plan and to look after", () => {
  for (const path of ["meetings", "meetings/new"]) {
    expect(mayMend(table("facilitator", { ownSeat: 2 }), path)).toBe(true);
    expect(mayMend(table("member", { ownSeat: 2 }), path)).toBe(false);
    expect(whoMends({ stage: "active" }, path)).toBe("A lead or a facilitator");
    expect(whoMends({ stage: "closed" }, path)).toBeNull();
  }
});

test("what facilitators learnt is for hosts to record, the role for a lead to give, whom to turn to for hosts to name", () => {
  const [lead, facilitator] = [table("lead", { ownSeat: 2 }), table("facilitator", { ownSeat: 2 })];
  const member = table("member", { ownSeat: 2 });
  for (const path of ["facilitators", "support/edit"]) {
    expect([lead, facilitator, member].map((towards) => mayMend(towards, path))).toEqual([true, true, false]);
    expect(whoMends({ stage: "active" }, path)).toBe("A lead or a facilitator");
  }
  expect([lead, facilitator].map((towards) => mayMend(towards, "facilitators#share"))).toEqual([true, false]);
  expect(whoMends({ stage: "active" }, "facilitators#share")).toBe("A lead");
  expect(whoMends({ stage: "closed" }, "support/edit")).toBeNull();
});
