import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { evaluate } from "@/lib/checklist/evaluate";
import { gatherFacts } from "@/lib/standing/facts";
import { answerVoice } from "@/lib/voices/answer-voice";
import { giveUnnamedVoice } from "@/lib/voices/give-unnamed-voice";
import { giveVoice } from "@/lib/voices/give-voice";
import { releaseVoices } from "@/lib/voices/release-voices";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { storedStanding } from "@/tests/support/standing";
import { aHeldMeeting, aPlannedMeeting, capture } from "@/tests/support/voices";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

/** A rule's answer from what is recorded of the project, as of a day. */
async function ruleOf(rule: string, on: string) {
  const { facts } = await gatherFacts(database(), project.id);
  const found = evaluate(facts, on)
    .areas.flatMap(({ rules }) => rules)
    .find((each) => each.id === rule);
  if (!found) throw new Error(`There is no rule ${rule}.`);
  return found;
}

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
const monday = "2026-11-02";
const fifthWorkingDay = "2026-11-09";
const sixthWorkingDay = "2026-11-10";

describe("6.1 what was said at each meeting is written down soon", () => {
  it("leads to the meetings while one that was held has nothing", async () => {
    await aPlannedMeeting(project, monday);
    expect(await ruleOf("6.1", today)).toMatchObject({ answer: "not-yet", reason: "No meeting was held yet." });
    await aHeldMeeting(project, monday);
    const mend = { path: "meetings", label: "Write down what was said" };
    expect(await ruleOf("6.1", fifthWorkingDay)).toMatchObject({
      answer: "not-yet",
      reason: "No point of a meeting is written down yet. There is time until 9 November 2026.",
      changesOn: sixthWorkingDay,
      mend,
    });
    expect(await ruleOf("6.1", sixthWorkingDay)).toMatchObject({ answer: "not-yet", mend });
  });

  it.each([
    [fifthWorkingDay, "met"],
    [sixthWorkingDay, "not-yet"],
  ])("is, written down on %s after a Monday the week before, %s", async (day, answer) => {
    const meeting = await aHeldMeeting(project, monday);
    await capture(project, meeting, {}, noonOf(day));
    expect(await ruleOf("6.1", today)).toMatchObject({ answer, mend: null });
  });

  it("counts the day where the project is", async () => {
    const meeting = await aHeldMeeting(project, monday);
    await capture(project, meeting, {}, new Date("2026-11-09T23:59:59Z"));
    expect(await ruleOf("6.1", today)).toMatchObject({ answer: "met" });
  });
});

describe("6.3 every group was heard lately", () => {
  it("hears groups and people, and neither those without nor what was said elsewhere", async () => {
    const meeting = await aHeldMeeting(project, monday);
    await giveVoice(project.lead, project.slug, { text: "From my desk.", way: "name" }, now);
    for (const whose of ["seat-3", "group-third-sector", ""]) await capture(project, meeting, { whose }, now);
    expect(await ruleOf("6.3", today)).toMatchObject({
      answer: "partly",
      reason: "No point from lived experience or professionals in the last meeting.",
      mend: { path: "meetings" },
    });
    for (const whose of ["seat-1", "seat-4"]) await capture(project, meeting, { whose }, now);
    expect(await ruleOf("6.3", today)).toMatchObject({ answer: "met", mend: null });
  });
});

describe("6.4 everyone hears what happened to what they said", () => {
  const said = "2026-10-01";
  const day30 = "2026-10-31";
  const day31 = "2026-11-01";
  const give = () => giveVoice(project.member, project.slug, { text: "Too far.", way: "name" }, noonOf(said));
  const answer = (version: number, reason: string, day: string) =>
    answerVoice(project.lead, project.slug, { voice: 1, version, answer: "parked", reason }, noonOf(day));

  it("leads to what waits for an answer", async () => {
    expect(await ruleOf("6.4", today)).toMatchObject({ answer: "not-yet", mend: null });
    await give();
    const mend = { path: "voices?state=waiting", label: "Answer what was said" };
    expect(await ruleOf("6.4", day30)).toMatchObject({
      answer: "not-yet",
      reason: "No point has an answer with a reason yet. There is time until 31 October 2026.",
      changesOn: day31,
      mend,
    });
    expect(await ruleOf("6.4", day31)).toMatchObject({ answer: "not-yet", mend });
  });

  it.each([
    [day30, "met"],
    [day31, "not-yet"],
  ])("is, answered on %s, %s", async (day, answered) => {
    await give();
    await answer(1, "Next year.", day);
    expect(await ruleOf("6.4", today)).toMatchObject({ answer: answered, mend: null });
  });

  it("stays met when something is answered again later, and stays late when it was late", async () => {
    await give();
    await answer(1, "Next year.", day30);
    await answer(2, "In spring.", today);
    await answer(3, "In March.", today);
    expect(await ruleOf("6.4", today)).toMatchObject({ answer: "met" });
  });

  it("is looked at again on the day on which an answer is late", async () => {
    await give();
    const { changesAt } = await storedStanding(project.id);
    expect(changesAt && changesAt <= new Date(`${day31}T00:00:00Z`)).toBe(true);
  });
});

describe("6.5 people can also speak outside meetings", () => {
  const leadsToGiving = { answer: "not-yet", mend: { path: "voices/new", label: "Say something outside a meeting" } };

  it("leads to where one says something", async () => {
    expect(await ruleOf("6.5", today)).toMatchObject(leadsToGiving);
    await capture(project, await aHeldMeeting(project, monday), {}, now);
    expect(await ruleOf("6.5", today)).toMatchObject(leadsToGiving);
    await giveVoice(project.member, project.slug, { text: "Too far.", way: "name" }, now);
    expect(await ruleOf("6.5", today)).toMatchObject({ answer: "met", mend: null });
  });

  it("is met by words without a name once they have come out", async () => {
    await giveUnnamedVoice(project.member, project.slug, { text: "Too far.", way: "nobody" }, now);
    expect(await ruleOf("6.5", today)).toMatchObject(leadsToGiving);
    await releaseVoices(new Date("2026-11-24T00:00:00Z"));
    expect(await ruleOf("6.5", "2026-11-24")).toMatchObject({ answer: "met" });
  });
});
