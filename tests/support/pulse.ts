import { inviteAndJoin } from "@/db/demo/joining";
import type { Actor } from "@/lib/commands/actor";
import { openProject } from "@/lib/projects/queries";
import { answerPulse } from "@/lib/pulse/answer-pulse";
import { openPulse } from "@/lib/pulse/open-pulse";
import { pulseOf, type Round } from "@/lib/pulse/queries";
import { untilChristmas } from "./ladder";
import { actorNamed, aName, aProject, emailOf, now, type Project } from "./network";

const principles = ["collaboration", "strengths-based", "solution-focused", "power-sharing", "equal-reciprocal"];

/** What a form sends: the same answer to every statement, or one for each in their order. */
export function anAnswer(answers: number | number[], line = "") {
  const given = principles.map((id, place) => [id, String(Array.isArray(answers) ? answers[place] : answers)]);
  return { round: 1, answers: Object.fromEntries(given), line };
}

/** A project with six people at its table, in which a pulse is open. */
export async function aProjectWithPulse(): Promise<{ project: Project; people: Actor[] }> {
  const project = await aProject();
  const { lead, facilitator, member, otherMember, slug } = project;
  const more: Actor[] = [];
  for (const name of [aName("Pat Hamon"), aName("Leila Haddad")]) {
    await inviteAndJoin(lead, slug, { name, email: emailOf(name), group: "carers", role: "member" }, now);
    more.push(await actorNamed(name));
  }
  await openPulse(lead, slug, untilChristmas, now);
  return { project, people: [lead, facilitator, member, otherMember, ...more] };
}

/** Each person's answer, one after the other. */
export async function answerInTurn(
  { slug }: Project,
  people: Actor[],
  answers: ReturnType<typeof anAnswer>[],
): Promise<void> {
  for (const [place, answer] of answers.entries()) {
    const person = people[place];
    if (!person) throw new Error("There are more answers than people.");
    await answerPulse(person, slug, answer, now);
  }
}

/** The pulses of a project as someone sees them, the latest first. */
export async function pulsesFor(actor: Actor, { slug }: Project): Promise<Round[]> {
  return (await pulseOf(await openProject({ ...actor }, slug))).rounds;
}
