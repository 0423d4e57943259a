import { addMember } from "@/lib/people/add-member";
import { describeMember } from "@/lib/people/describe-member";
import { startProject } from "@/lib/projects/start-project";
import { answersInput, constraintsInput, constraintsOf, textRows } from "./as-forms-send-it";
import { demoNetwork } from "./demo-network";
import { actorNamed, isKnown } from "./demo-people";
import type { DemoPerson, DemoProject } from "./demo-project";
import { enterEvent } from "./enter-event";
import { closingAfter } from "./enter-ladder";
import { pulseClosingAfter } from "./enter-pulse";
import { signAs } from "./enter-signing";
import { comingOutAfter } from "./enter-voice";
import { inviteAndJoin, inviteIntoNetwork } from "./joining";
import { minutesAfter, momentOf, type Step } from "./moments";

/** A project's whole course, each step a command given by the person who did it. */
export function stepsOf(demo: DemoProject): Step[] {
  const [starter, ...others] = demo.people;
  if (starter?.role !== "lead") throw new Error(`The first person of “${demo.project.title}” has to be its lead.`);
  const begins = momentOf(`${demo.project.started}T10:00`);
  let slug = "";
  const letIn: Step = { at: minutesAfter(begins, -25), play: (now) => letIntoNetwork(starter, now) };
  const start: Step = {
    at: begins,
    play: async (now) => {
      slug = await startAs(starter, demo, now);
    },
  };
  const describe: Step = { at: minutesAfter(begins, 4), play: (now) => describeStarter(slug, starter, now) };
  const seats = others.map((person, index): Step => {
    const at = minutesAfter(momentOf(`${person.joined}T10:09`), index * 5);
    return { at, play: (now) => seat(slug, person, person.seatedBy ?? starter.name, now) };
  });
  const signatures = demo.people.flatMap(({ name, signed }) =>
    signed.map((how): Step => {
      return { at: momentOf(how.at), play: async (now) => signAs(await actorNamed(name), slug, how, now) };
    }),
  );
  const events = demo.events.flatMap((event): Step[] => {
    const step: Step = { at: momentOf(event.at), play: (now) => enterEvent(slug, event, now) };
    if (event.what === "asked-felt") return [step, closingAfter(event.until)];
    if (event.what === "asked-pulse") return [step, pulseClosingAfter(event.until)];
    return event.what === "gave-unnamed" ? [step, comingOutAfter(step.at)] : [step];
  });
  return [letIn, start, describe, ...seats, ...signatures, ...events];
}

async function startAs(starter: DemoPerson, { project }: DemoProject, now: Date): Promise<string> {
  const input = {
    title: project.title,
    startedOn: project.started,
    ownGroup: starter.group,
    aims: textRows(project.aims),
    inScope: textRows(project.scope.in),
    outOfScope: textRows(project.scope.out),
    cannotInfluence: textRows(project.scope.cannotInfluence),
    constraints: constraintsInput(constraintsOf(project.constraints)),
  };
  return startProject(await actorNamed(starter.name), demoNetwork.slug, input, now);
}

async function letIntoNetwork({ name, email }: DemoPerson, now: Date): Promise<void> {
  if (email && (await isKnown(email))) return;
  const coordinator = await actorNamed(demoNetwork.coordinator.name);
  await inviteIntoNetwork(coordinator, demoNetwork.slug, { name, email: email ?? "", role: "person" }, now);
}

async function describeStarter(slug: string, starter: DemoPerson, now: Date): Promise<void> {
  await writeDown(slug, starter, { seat: 1, by: starter.name }, now);
}

async function seat(slug: string, person: DemoPerson, by: string, now: Date): Promise<void> {
  const { name, email, group, role, joined } = person;
  if (email === null) {
    const input = { name, group, role, joinedOn: joined, ...answersInput(person) };
    await addMember(await actorNamed(by), slug, input, now);
    return;
  }
  const taken = await inviteAndJoin(await actorNamed(by), slug, { name, email, group, role }, now);
  await writeDown(slug, person, { seat: taken, by }, now);
}

async function writeDown(slug: string, person: DemoPerson, { seat, by }: { seat: number; by: string }, now: Date) {
  const said = answersInput(person);
  if (Object.keys(said).length === 0) return;
  await describeMember(await actorNamed(by), slug, seat, { ...said, version: 1 }, now);
}
