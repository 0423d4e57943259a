import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/commands/actor";
import { giveStance } from "@/lib/decisions/give-stance";
import { setAside } from "@/lib/decisions/set-aside";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { answerHowItFeels } from "@/lib/ladder/answer-how-it-feels";
import { askHowItFeels } from "@/lib/ladder/ask-how-it-feels";
import { closeRound } from "@/lib/ladder/close-round";
import { pauseMember } from "@/lib/people/pause-member";
import { askedOf } from "@/lib/projects/asked-queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aDecision, decide, shownTo } from "@/tests/support/decisions";
import { untilChristmas } from "@/tests/support/ladder";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { goTo } from "@/tests/support/stages";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const inDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const asked = (person: Actor, at = now) => askedOf(person, null, at);
const reviewOn = "2026-12-24";
const withoutMember = { reviewOn, stances: { ...aDecision.stances, seat3: "absent" } };

describe("how it feels", () => {
  beforeEach(async () => {
    await askHowItFeels(project.lead, project.slug, untilChristmas, now);
  });

  it("is asked of whoever has not answered, up to the last day", async () => {
    const { lead, member, slug, title } = project;
    await answerHowItFeels(member, slug, { round: 1, rung: 5 }, now);
    expect(await asked(member)).toEqual([]);
    expect(await asked(lead)).toEqual([{ slug, title, feltUntil: "2026-12-24", pulseUntil: null, decisions: [] }]);
    expect(await asked(lead, new Date("2026-12-24T20:00:00Z"))).toHaveLength(1);
    expect(await asked(lead, new Date("2026-12-25T08:00:00Z"))).toEqual([]);
  });

  it("is asked no more once the question is closed", async () => {
    await closeRound(project.lead, project.slug, { round: 1 }, now);
    expect(await asked(project.member)).toEqual([]);
  });

  it("is asked of nobody on a break, in no project on a break, and of nobody from elsewhere", async () => {
    await pauseMember(project.member, project.slug, 3, { pausedOn: today }, now);
    expect(await asked(project.member)).toEqual([]);
    expect(await asked((await aProject()).lead)).toEqual([]);
    await goTo(project, "active");
    await goTo(project, "paused", "Summer.");
    expect(await asked(project.lead)).toEqual([]);
  });

  it("can be read of one project alone", async () => {
    const { lead, slug } = project;
    const other = await aProject({ network: project.network, lead });
    await askHowItFeels(lead, other.slug, untilChristmas, now);
    expect((await asked(lead)).map((line) => line.slug).toSorted()).toEqual([slug, other.slug].toSorted());
    expect(await askedOf(lead, slug, now)).toMatchObject([{ slug }]);
  });
});

describe("how someone stands to a decision", () => {
  it("is asked of whoever was not there or did not answer, for thirty days", async () => {
    const stances = { ...aDecision.stances, seat3: "absent", seat4: "no-answer" };
    const number = await decide(project, { reviewOn, stances });
    const decisions = [{ number, title: aDecision.title, decidedOn: today }];
    expect(await asked(project.member)).toMatchObject([{ slug: project.slug, feltUntil: null, decisions }]);
    expect(await asked(project.otherMember)).toMatchObject([{ decisions }]);
    expect(await asked(project.lead)).toEqual([]);
    expect(await asked(project.member, inDays(29))).toHaveLength(1);
    expect(await asked(project.member, inDays(31))).toEqual([]);
  });

  it.each(["agree", "absent"])("is not asked again of whoever said so themselves: %s", async (stance) => {
    const decision = await decide(project, withoutMember);
    await giveStance(project.member, project.slug, { decision, stance, version: 1 }, now);
    expect(await asked(project.member)).toEqual([]);
  });

  it("is asked of the latest three, the latest first", async () => {
    for (const title of ["One", "Two", "Three", "Four"]) await decide(project, { ...withoutMember, title });
    const [line] = await asked(project.member);
    expect(line?.decisions.map(({ title }) => title)).toEqual(["Four", "Three", "Two"]);
  });

  it("is not asked of what was set aside, and of what was put right only as it stands now", async () => {
    const { lead, member, slug } = project;
    const first = await decide(project, withoutMember);
    const shown = await shownTo(lead, slug);
    const correction = { ...aDecision, ...withoutMember, ...shown, decision: first, as: "correction", version: 1 };
    const second = await supersedeDecision(lead, slug, correction, now);
    expect(await asked(member)).toMatchObject([{ decisions: [{ number: second }] }]);
    await setAside(lead, slug, { decision: second, on: today, by: "The board", version: 1 }, now);
    expect(await asked(member)).toEqual([]);
  });
});
