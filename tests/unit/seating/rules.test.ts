import { describe, expect, test } from "vitest";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { requireDayThatHasCome, requireGroup } from "@/lib/seating/rules";

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
