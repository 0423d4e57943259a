import type { Actor } from "@/lib/commands/actor";
import { addIndicator } from "@/lib/outcomes/add-indicator";
import { addOutcome } from "@/lib/outcomes/add-outcome";
import { addReadings } from "@/lib/outcomes/add-readings";
import { tellStory } from "@/lib/outcomes/tell-story";
import { briefOf, openProject } from "@/lib/projects/queries";
import { now, type Project } from "./network";

/** An outcome as a form sends it: with the first aim of the brief ticked. */
export async function anOutcome(project: Project) {
  const [aim] = (await briefOf(await openProject({ ...project.lead }, project.slug))).content.aims;
  return {
    title: "People get first support sooner",
    about: "From asking to the first evening.",
    chosenBy: { carers: "carers", professionals: "professionals" },
    chosenOn: "2026-09-17",
    aims: { a1: aim?.id ?? "" },
  };
}

/** A measure of the first outcome, as a form sends it. */
export const aMeasure = {
  outcome: "1",
  what: "Median days from asking to first support",
  unit: "days",
  better: "lower",
  lowest: "0",
  highest: "400",
  howKnown: "From the list of the service.",
  collector: "3",
  howOften: "month",
  baselineOn: "2026-09-30",
  baseline: "61",
  targetOn: "2026-12-31",
  target: "14",
  targetWhy: "Two weeks is what families can bear.",
};

export const aReading = { measuredOn: "2026-10-31", value: "33" };

export const aStory = {
  outcome: "1",
  toldOn: "2026-10-20",
  text: "First evening off in two years.",
  forWhom: "A carer",
  went: "well",
  naming: "nobody",
};

export const theOutcome = async (project: Project) =>
  addOutcome(project.lead, project.slug, await anOutcome(project), now);

export async function aMeasuredOutcome(project: Project): Promise<void> {
  await theOutcome(project);
  await addIndicator(project.lead, project.slug, aMeasure, now);
}

export const readings = (actor: Actor, { slug }: Project, rows: object[], rest: object = {}) =>
  addReadings(actor, slug, { indicator: "1", rows, ...rest }, now);

export async function aReadOutcome(project: Project): Promise<void> {
  await aMeasuredOutcome(project);
  await readings(project.lead, project, [aReading]);
}

export async function aToldOutcome(project: Project): Promise<void> {
  await theOutcome(project);
  await tellStory(project.lead, project.slug, aStory, now);
}
