import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveStance } from "@/lib/decisions/give-stance";
import { decisionsFrom, differenceBetween, latestDecision, openDecision } from "@/lib/decisions/queries";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { NotFound } from "@/lib/errors";
import { historyOfDecision } from "@/lib/history/queries";
import { openProject } from "@/lib/projects/queries";
import { giveVoice } from "@/lib/voices/give-voice";
import { voicesOfDecision } from "@/lib/voices/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aDecision, decide } from "@/tests/support/decisions";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { aHeldMeeting } from "@/tests/support/voices";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const view = ({ lead, slug }: Project) => openProject({ ...lead }, slug);
const later = new Date(now.getTime() + 60_000);
const instead = { ...aDecision, decision: 1, as: "correction", version: 1 };

describe("a decision", () => {
  it("is read with who stood how, what it goes back to, and where it was made", async () => {
    const project = await aProject();
    await giveVoice(project.member, project.slug, { text: "A bench, please.", way: "name" }, now);
    const meeting = await aHeldMeeting(project, today);
    await decide(project, { meeting, voices: { voice1: "1" }, proposedBy: "3" });
    const decision = await openDecision(await view(project), 1);
    expect(decision).toMatchObject({
      ...{ number: 1, decidedOn: today, title: aDecision.title, voices: [1], meetingsHeld: 1, madeWithout: [] },
      ...{ meeting: { number: meeting }, proposedBy: { number: 3, name: project.member.name } },
      ...{ dissent: null, conflicts: null, supersedes: null, supersededBy: null },
    });
    expect(decision.stances.map(({ number, stance, givenOn }) => [number, stance, givenOn])).toEqual(
      [1, 2, 3, 4].map((number) => [number, "agree", null]),
    );
    const { behind, against } = await voicesOfDecision(await view(project), decision.id);
    expect([behind.map(({ number }) => number), against]).toEqual([[1], []]);
    const numbers = (lines: { number: number }[]) => lines.map(({ number }) => number);
    expect(numbers(await decisionsFrom(await view(project), { meeting }))).toEqual([1]);
    expect(numbers(await decisionsFrom(await view(project), { voice: 1 }))).toEqual([1]);
    expect(await decisionsFrom(await view(project), { voice: 99 })).toEqual([]);
  });

  it("of another project is not there", async () => {
    const [one, other] = [await aProject(), await aProject()];
    await decide(one);
    await expect(openDecision(await view(other), 1)).rejects.toThrow(NotFound);
    const { id } = await openDecision(await view(one), 1);
    expect(await historyOfDecision(await view(other), id)).toEqual([]);
    expect(await decisionsFrom(await view(other), { meeting: 1 })).toEqual([]);
  });

  it("and the one that took its place know each other, and the difference in words", async () => {
    const project = await aProject();
    await decide(project);
    const stances = { ...aDecision.stances, seat4: "stand-aside" };
    await supersedeDecision(project.lead, project.slug, { ...instead, title: "We meet indoors", stances }, later);
    const [first, second] = [await openDecision(await view(project), 1), await openDecision(await view(project), 2)];
    expect(first.supersededBy).toEqual({
      number: 2,
      title: "We meet indoors",
      decidedOn: today,
      as: "correction",
    });
    expect(second.supersedes).toMatchObject({ number: 1, as: "correction" });
    const name = project.otherMember.name;
    expect(await differenceBetween(await view(project), 1, 2)).toEqual([
      { label: "Title", removed: ["We meet in the garden"], added: ["We meet indoors"] },
      { label: "Who stood how", removed: [`${name}: Agreed`], added: [`${name}: Can live with it`] },
    ]);
    expect(await differenceBetween(await view(project), 2, 1)).toEqual([]);
    expect((await latestDecision(await view(project)))?.number).toBe(2);
  });

  it("has a history of its own: how it came about, and what people said of themselves since", async () => {
    const project = await aProject();
    await decide(project);
    await decide(project, { title: "Another one" });
    const own = { decision: 1, stance: "object", reason: "Too cold.", version: 1 };
    await giveStance(project.member, project.slug, own, later);
    const { id } = await openDecision(await view(project), 1);
    const lines = await historyOfDecision(await view(project), id);
    expect(lines.map(({ actor }) => actor)).toEqual([project.member.name, project.lead.name]);
  });
});
