import { describe, expect, test } from "vitest";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import {
  requireAnotherLead,
  requireDayThatHasCome,
  requireGroup,
  requireRoleToGive,
  requireStillSeated,
  rolesTowards,
} from "@/lib/people/rules";

const today = "2026-11-23";

describe("a day that has come", () => {
  test.each(["1990-01-01", "2026-11-22", today])("may be %s", (day) => {
    expect(() => requireDayThatHasCome("joinedOn", day, today)).not.toThrow();
  });

  test.each([
    ["2026-11-24", "This day has not come yet. Give today or an earlier day."],
    ["2199-12-31", "This day has not come yet. Give today or an earlier day."],
    ["1989-12-31", "Give a day after 1 January 1990."],
  ])("is not %s", (day, message) => {
    expect(() => requireDayThatHasCome("joinedOn", day, today)).toThrow(
      expect.objectContaining({ problems: [{ name: "joinedOn", message }] }),
    );
  });
});

describe("a group", () => {
  const { groups } = jerseyMentalHealth;

  test.each(groups.map(({ key }) => key))("may be %s", (key) => {
    expect(() => requireGroup("group", key, groups)).not.toThrow();
  });

  test.each(["", "kings", "Carers", "carers ", "__proto__"])("is not %j", (key) => {
    expect(() => requireGroup("group", key, groups)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ name: "group" })] }),
    );
  });
});

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
