import { afterAll, beforeAll, expect, it } from "vitest";
import { callOff } from "@/lib/meetings/call-off";
import { holdMeeting } from "@/lib/meetings/hold-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { nextMeetingOf, ownNextMeetings } from "@/lib/meetings/queries";
import { pauseMember } from "@/lib/people/pause-member";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now } from "@/tests/support/network";
import { goTo } from "@/tests/support/stages";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const plan = { title: "Benches", from: "18:00", to: "19:00", place: "The library" };
const at = (moment: string) => new Date(`${moment}:00Z`);

it("is the one that is on, then the next of those that are neither held nor called off", async () => {
  const { lead, slug } = await aProject();
  const other = await aProject();
  await planMeeting(other.lead, other.slug, { ...plan, day: "2026-11-24" }, now);
  const view = await openProject(lead, slug);
  const next = async (moment: string) => (await nextMeetingOf(view, at(moment)))?.number ?? null;
  expect(await next("2026-11-23T12:00")).toBe(null);
  for (const day of ["2026-12-03", "2026-12-01", "2026-12-02"]) await planMeeting(lead, slug, { ...plan, day }, now);
  expect(await next("2026-12-01T18:30")).toBe(2);
  expect(await next("2026-12-01T19:00")).toBe(3);
  await callOff(lead, slug, { meeting: 3, reason: "The library is shut." }, now);
  expect(await next("2026-12-01T19:00")).toBe(1);
  await holdMeeting(lead, slug, { meeting: 2, version: 1, attendance: { seat1: "present" } }, at("2026-12-01T18:40"));
  expect(await next("2026-12-01T18:45")).toBe(1);
  expect(await next("2026-12-04T12:00")).toBe(null);
});

it("stands on one's start page for each project, and not where there is a break", async () => {
  const first = await aProject();
  const second = await aProject({ network: first.network, lead: first.lead });
  for (const { lead, slug } of [first, second])
    for (const day of ["2026-12-03", "2026-12-01"]) await planMeeting(lead, slug, { ...plan, day }, now);
  const next = async (actor = first.lead) =>
    (await ownNextMeetings(actor, now)).map(({ slug, number }) => [slug, number]);
  expect((await next()).sort()).toEqual(
    [
      [first.slug, 2],
      [second.slug, 2],
    ].sort(),
  );
  expect(await next(first.member)).toEqual([[first.slug, 2]]);
  await pauseMember(first.lead, first.slug, 3, {}, now);
  expect(await next(first.member)).toEqual([]);
  for (const stage of ["active", "paused"] as const) await goTo(second, stage, "A rest.");
  expect(await next()).toEqual([[first.slug, 2]]);
});
