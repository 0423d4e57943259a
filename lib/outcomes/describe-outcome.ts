import { and, eq, inArray } from "drizzle-orm";
import { brief } from "@/db/schema/briefs";
import { decision } from "@/db/schema/decisions";
import { dayOf } from "@/lib/calendar/moments";
import type { ProjectContext } from "@/lib/commands/project-command";
import { InvalidInput, type Problem, requireAll } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import type { OutcomeInput } from "./schema";

/** What is kept of an outcome, checked against the project. Throws InvalidInput with everything that is not right. */
export async function describeOutcome(context: ProjectContext<OutcomeInput>) {
  const { title, about, chosenBy, chosenOn, aims, decisions } = context.input;
  const { groups } = await frameworkOf(context.tx, context.project.frameworkHash);
  const aimsHere = await aimsOf(context);
  const decisionsHere = await decisionsOf(context);
  requireAll([
    () =>
      requireHere(
        "chosenBy",
        chosenBy,
        groups.map(({ key }) => key),
      ),
    () => requireDayThatHasCome("chosenOn", chosenOn, dayOf(context.now, context.project.timeZone)),
    () => requireHere("aims", aims, aimsHere),
    () =>
      requireHere(
        "decisions",
        decisions,
        decisionsHere.map(({ number }) => number),
      ),
  ]);
  return {
    title,
    about,
    chosenBy: groups.map(({ key }) => key).filter((key) => chosenBy.includes(key)),
    chosenOn,
    aimIds: aimsHere.filter((id) => aims.includes(id)),
    decisionIds: decisionsHere.map(({ id }) => id),
  };
}

const notHere: Record<string, string> = {
  chosenBy: "Choose one or more of the groups.",
  aims: "Choose aims of the brief.",
  decisions: "Choose decisions from the list.",
};

function requireHere<T>(name: string, chosen: T[], here: T[]): void {
  const problem: Problem = { name, message: notHere[name] ?? "" };
  if (!chosen.every((one) => here.includes(one))) throw new InvalidInput([problem]);
}

async function aimsOf({ tx, project }: ProjectContext<OutcomeInput>): Promise<string[]> {
  const [found] = await tx.select({ content: brief.content }).from(brief).where(eq(brief.projectId, project.id));
  return found?.content.aims.map(({ id }) => id) ?? [];
}

/** Those of the chosen decisions that are of this project. */
async function decisionsOf({ tx, project, input }: ProjectContext<OutcomeInput>) {
  if (input.decisions.length === 0) return [];
  return tx
    .select({ id: decision.id, number: decision.number })
    .from(decision)
    .where(and(eq(decision.projectId, project.id), inArray(decision.number, input.decisions)))
    .orderBy(decision.number);
}
