import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { NotAllowed, NotFound, Refused, StaleEdit } from "@/lib/errors";
import { writeMail } from "@/lib/mail/letters/write-mail";
import { pauseMember } from "@/lib/people/pause-member";
import { askedOf } from "@/lib/projects/asked-queries";
import { openProject } from "@/lib/projects/queries";
import { answerPulse } from "@/lib/pulse/answer-pulse";
import { answerPulseFor } from "@/lib/pulse/answer-pulse-for";
import { closePulse } from "@/lib/pulse/close-pulse";
import { endPulses } from "@/lib/pulse/end-pulses";
import { openPlanned } from "@/lib/pulse/open-planned";
import { openPulse } from "@/lib/pulse/open-pulse";
import { planPulse } from "@/lib/pulse/plan-pulse";
import { canBeOpened, pulseOf, toBeHelped } from "@/lib/pulse/queries";
import { seatWithoutEmail } from "@/tests/support/assisting";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { untilChristmas } from "@/tests/support/ladder";
import { aProject, now, today } from "@/tests/support/network";
import { anAnswer, answerInTurn, aProjectWithPulse, pulsesFor } from "@/tests/support/pulse";
import { problemFieldsOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";
import { ruleOf } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const dayAfter = new Date("2026-12-25T00:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

describe("opening a pulse", () => {
  it("is a lead's or a facilitator's, until a day within 90 days, one at a time, and rule 8.3 is met", async () => {
    const project = await aProject();
    const { lead, facilitator, member, slug } = project;
    expect(await ruleOf(project, "8.3")).toMatchObject({ answer: "not-yet", mend: { path: "pulse/ask" } });
    await expect(openPulse(member, slug, untilChristmas, now)).rejects.toThrow(NotAllowed);
    await expect(openPulse((await aProject()).lead, slug, untilChristmas, now)).rejects.toThrow(NotFound);
    for (const openUntil of ["", "2026-11-22", "2027-02-22"])
      expect(await problemFieldsOf(openPulse(lead, slug, { openUntil }, now))).toEqual(["openUntil"]);
    await expect(openPulse(facilitator, slug, untilChristmas, now)).resolves.toBe(1);
    await expect(openPulse(lead, slug, untilChristmas, now)).rejects.toThrow(Refused);
    expect(await ruleOf(project, "8.3")).toMatchObject({ answer: "met", records: 1 });
  });

  it("asks by mail and on the start page whoever has not answered", async () => {
    const { project, people } = await aProjectWithPulse();
    const [job] = await ownerSql<{ data: { kind: "pulse"; roundId: string; memberId: string } }[]>`
      select j.data from pgboss.job j join member m on m.id::text = j.data ->> 'memberId'
      where j.data ->> 'kind' = 'pulse' and m.project_id = ${project.id} order by m.number`;
    if (!job) throw new Error("Nobody was asked by mail.");
    expect(JSON.stringify(await writeMail(job.data, now))).toContain(`/projects/${project.slug}/pulse/answer`);
    expect(await askedOf(project.member, project.slug, now)).toMatchObject([{ pulseUntil: "2026-12-24" }]);
    await answerInTurn(project, people, [anAnswer(1), anAnswer(2), anAnswer(3)]);
    expect(await writeMail(job.data, now)).toBeNull();
    expect(await askedOf(project.member, project.slug, now)).toEqual([]);
  });

  it("comes by itself where it was planned, once, and not during a break", async () => {
    const project = await aProject();
    const { lead, member, slug } = project;
    await expect(planPulse(member, slug, { every: "month", version: 0 }, now)).rejects.toThrow(NotAllowed);
    expect(await problemFieldsOf(planPulse(lead, slug, { every: "daily", version: 0 }, now))).toEqual(["every"]);
    await expect(planPulse(lead, slug, { every: "never", version: 0 }, now)).rejects.toThrow(Refused);
    await planPulse(lead, slug, { every: "month", version: 0 }, now);
    await expect(planPulse(lead, slug, { every: "quarter", version: 0 }, now)).rejects.toThrow(StaleEdit);
    await Promise.all([openPlanned(now), openPlanned(now)]);
    expect(await pulsesFor(member, project)).toMatchObject([{ number: 1, openedOn: today, openUntil: "2026-12-07" }]);
    await endPulses(inDays(15));
    await openPlanned(inDays(29));
    expect(await pulsesFor(member, project)).toHaveLength(1);
    await goTo(project, "active");
    await goTo(project, "paused", "Winter.");
    await openPlanned(inDays(31));
    expect(await pulsesFor(member, project)).toHaveLength(1);
    await goTo(project, "active", "Spring.");
    await openPlanned(inDays(31));
    expect(await pulsesFor(member, project)).toHaveLength(2);
    const { plan } = await pulseOf(await openProject({ ...lead }, slug));
    await planPulse(lead, slug, { every: "never", version: plan.version }, now);
  });
});

describe("answering", () => {
  it("is once for each person, to every statement, in words of one line", async () => {
    const { project, people } = await aProjectWithPulse();
    const [one = project.lead] = people;
    const wrong = { round: 1, answers: { collaboration: "6" }, line: "a".repeat(201) };
    expect(await problemFieldsOf(answerPulse(one, project.slug, wrong, now))).toEqual([
      "answers.collaboration",
      "line",
    ]);
    const some = answerPulse(one, project.slug, { round: 1, answers: { collaboration: "5" } }, now);
    expect(await problemFieldsOf(some)).toHaveLength(4);
    await answerPulse(one, project.slug, anAnswer(5), now);
    await expect(answerPulse(one, project.slug, anAnswer(1), now)).rejects.toThrow(/^Thank you/);
    await expect(answerPulse(one, project.slug, { ...anAnswer(1), round: 2 }, now)).rejects.toThrow(NotFound);
    await expect(answerPulse((await aProject()).lead, project.slug, anAnswer(1), now)).rejects.toThrow(NotFound);
    await pauseMember(project.member, project.slug, 3, { pausedOn: today }, now);
    await expect(answerPulse(project.member, project.slug, anAnswer(1), now)).rejects.toThrow(Refused);
    await expect(answerPulse(people[4] ?? one, project.slug, anAnswer(1), dayAfter)).rejects.toThrow(Refused);
  });

  it("can be helped by a facilitator, never by a lead, for someone without an address and never for oneself", async () => {
    const { project } = await aProjectWithPulse();
    const { lead, facilitator, slug } = project;
    const seat = await seatWithoutEmail(project);
    const view = await openProject({ ...facilitator }, slug);
    expect(await toBeHelped(view)).toMatchObject([{ number: seat }]);
    const told = { ...anAnswer(2), helpedBy: "paper" };
    await expect(answerPulseFor(lead, slug, seat, told, now)).rejects.toThrow(NotAllowed);
    await expect(answerPulseFor(facilitator, slug, 2, told, now)).rejects.toThrow(/your own seat/);
    await expect(answerPulseFor(facilitator, slug, 3, told, now)).rejects.toThrow(/answers alone/);
    expect(await problemFieldsOf(answerPulseFor(facilitator, slug, seat, anAnswer(2), now))).toEqual(["helpedBy"]);
    await answerPulseFor(facilitator, slug, seat, told, now);
    await expect(answerPulseFor(facilitator, slug, seat, told, now)).rejects.toThrow(
      "They have answered this already.",
    );
    expect(await toBeHelped(view)).toEqual([]);
    const kept = await ownerSql`select h.number, a.helped_by from pulse_answered a join member h on h.id = a.helper_id
      where a.project_id = ${project.id}`;
    expect([...kept]).toEqual([{ number: 2, helped_by: "paper" }]);
  });

  it("loses no answer of those who answer at the same moment", async () => {
    const { project, people } = await aProjectWithPulse();
    await Promise.all(people.map((person) => answerPulse(person, project.slug, anAnswer(5), now)));
    await closePulse(project.lead, project.slug, { round: 1 }, now);
    expect(await pulsesFor(project.lead, project)).toMatchObject([
      { answers: 6, results: { collaboration: "mostly-yes", "power-sharing": "mostly-yes" } },
    ]);
  });
});

describe("closing", () => {
  it("keeps of five answers where the middle lies and the lines; of fewer only how many there were", async () => {
    const { project, people } = await aProjectWithPulse();
    const answers = [1, 2, 3, 4, 5].map((answer) => anAnswer([answer, 5, 1, 2, 4], answer === 2 ? "More tea." : ""));
    await answerInTurn(project, people, answers);
    await expect(closePulse(project.member, project.slug, { round: 1 }, now)).rejects.toThrow(NotAllowed);
    expect(await pulsesFor(project.lead, project)).toMatchObject([{ answers: 5, results: null, lines: null }]);
    await closePulse(project.facilitator, project.slug, { round: 1 }, now);
    const results = {
      ...{ collaboration: "mixed", "strengths-based": "mostly-yes", "solution-focused": "mostly-not" },
      ...{ "power-sharing": "mostly-not", "equal-reciprocal": "mostly-yes" },
    };
    expect(await pulsesFor(project.lead, project)).toMatchObject([{ answers: 5, results, lines: ["More tea."] }]);
    await expect(closePulse(project.lead, project.slug, { round: 1 }, now)).rejects.toThrow(Refused);
    await openPulse(project.lead, project.slug, untilChristmas, now);
    for (const person of people.slice(0, 4))
      await answerPulse(person, project.slug, { ...anAnswer(1, "Hidden."), round: 2 }, now);
    await closePulse(project.lead, project.slug, { round: 2 }, now);
    expect((await pulsesFor(project.lead, project))[0]).toMatchObject({ answers: 4, results: null, lines: null });
  });

  it("comes by itself when the last day is over; a box that cannot be opened waits a week", async () => {
    const { project, people } = await aProjectWithPulse();
    const lost = await aProjectWithPulse();
    for (const each of [{ project, people }, lost])
      await answerInTurn(
        each.project,
        each.people,
        [1, 2, 3, 4, 5].map((answer) => anAnswer(answer)),
      );
    const { nextauthSecret } = env();
    try {
      env().nextauthSecret = "another secret of thirty-two letters or more";
      expect(await canBeOpened(await openProject({ ...project.lead }, project.slug))).toBe(false);
      await endPulses(dayAfter);
      expect(await pulsesFor(project.lead, project)).toMatchObject([{ closedOn: null }]);
      env().nextauthSecret = nextauthSecret;
      await closePulse(lost.project.lead, lost.project.slug, { round: 1 }, now);
      await endPulses(dayAfter);
      expect(await pulsesFor(project.lead, project)).toMatchObject([{ closedOn: "2026-12-25", answers: 5 }]);
    } finally {
      env().nextauthSecret = nextauthSecret;
    }
  });
});
