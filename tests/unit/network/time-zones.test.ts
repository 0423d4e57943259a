import { expect, test } from "vitest";
import { timeZonesWith } from "@/lib/calendar/time-zones";
import { DescribeNetwork } from "@/lib/network/schema";

test("every time zone that is offered is one that the form accepts", () => {
  const words = { name: "Island", supportWords: "Call 0800 000 000.", version: 1 };
  const zones = timeZonesWith("Asia/Kolkata");
  for (const timeZone of zones) expect(DescribeNetwork.safeParse({ ...words, timeZone }).success, timeZone).toBe(true);
  expect(zones).toEqual(expect.arrayContaining(["Asia/Calcutta", "Asia/Kolkata", "Europe/Jersey", "UTC"]));
});

test("the time zone that is kept is offered once", () => {
  expect(timeZonesWith("Europe/Jersey").filter((zone) => zone === "Europe/Jersey")).toHaveLength(1);
});
