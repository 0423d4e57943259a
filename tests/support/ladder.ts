import { inviteAndJoin } from "@/db/demo/joining";
import type { Actor } from "@/lib/commands/actor";
import { answerHowItFeels } from "@/lib/ladder/answer-how-it-feels";
import { askHowItFeels } from "@/lib/ladder/ask-how-it-feels";
import { ladderOf, type Round } from "@/lib/ladder/queries";
import { openProject } from "@/lib/projects/queries";
import { actorNamed, aName, aProject, emailOf, now, type Project } from "./network";

/** Something that was done with people, as a form sends it. */
export const anActivity = {
  what: "Survey of people on the waiting list",
  kind: "survey",
  heldOn: "2026-11-02",
  forWhom: "People on the waiting list",
  howMany: "140",
  rung: "4",
  why: "They were asked; the group decided.",
};

export const untilChristmas = { openUntil: "2026-12-24" };

/** A project with six people at its table, who are being asked how it feels. */
export async function anAskingProject(): Promise<{ project: Project; people: Actor[] }> {
  const project = await aProject();
  const { lead, facilitator, member, otherMember, slug } = project;
  const more: Actor[] = [];
  for (const name of [aName("Pat Hamon"), aName("Leila Haddad")]) {
    await inviteAndJoin(lead, slug, { name, email: emailOf(name), group: "carers", role: "member" }, now);
    more.push(await actorNamed(name));
  }
  await askHowItFeels(lead, slug, untilChristmas, now);
  return { project, people: [lead, facilitator, member, otherMember, ...more] };
}

/** Each person's answer, one after the other. */
export async function answerAll({ slug }: Project, people: Actor[], rungs: number[]): Promise<void> {
  for (const [place, rung] of rungs.entries()) {
    const person = people[place];
    if (!person) throw new Error("There are more answers than people.");
    await answerHowItFeels(person, slug, { round: 1, rung }, now);
  }
}

/** The rounds of a project as someone sees them, the latest first. */
export async function roundsFor(actor: Actor, { slug }: Project): Promise<Round[]> {
  return (await ladderOf(await openProject({ ...actor }, slug))).rounds;
}
