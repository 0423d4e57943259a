import { describe, expect, test } from "vitest";
import { requireAnotherLead, requireRoleToGive, requireStillSeated, rolesTowards } from "@/lib/people/rules";

const today = "2026-11-23";

describe("the role that someone gives with a seat", () => {
  test.each([
    ["member", "lead"],
    ["facilitator", "lead"],
    ["lead", "lead"],
    ["member", "facilitator"],
  ])("may be %s when a %s gives it", (role, own) => {
    expect(() => requireRoleToGive("role", role, own)).not.toThrow();
  });

  test.each([
    ["facilitator", "facilitator"],
    ["lead", "facilitator"],
    ["lead", "member"],
    ["lead", undefined],
  ])("is not %s when a %s gives it", (role, own) => {
    expect(() => requireRoleToGive("role", role, own)).toThrow("Only a lead can give this role.");
  });
});

describe("when a lead steps back", () => {
  const lead = { id: "going", role: "lead", pausedOn: null, leftOn: null };
  const other = { ...lead, id: "other" };

  test("another lead who is here stays", () => {
    expect(() => requireAnotherLead([lead, other], "going")).not.toThrow();
  });

  test.each([
    ["nobody else is there", []],
    ["the other is a facilitator", [{ ...other, role: "facilitator" }]],
    ["the other lead is on a break", [{ ...other, pausedOn: "2026-10-01" }]],
    ["the other lead has left", [{ ...other, leftOn: "2026-10-01" }]],
  ])("the last one stays: %s", (_, others) => {
    expect(() => requireAnotherLead([lead, ...others], "going")).toThrow("A project needs a lead who is here.");
  });
});

test("a seat that was left is history", () => {
  expect(() => requireStillSeated({ leftOn: null })).not.toThrow();
  expect(() => requireStillSeated({ leftOn: today })).toThrow("This person has left the table.");
});

test("towards their own seat a person is also self", () => {
  expect([...rolesTowards(new Set(["member"]), true)]).toEqual(["member", "self"]);
  expect([...rolesTowards(new Set(["member"]), false)]).toEqual(["member"]);
});
