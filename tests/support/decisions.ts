import { agreementOf } from "@/lib/agreement/queries";
import type { Actor } from "@/lib/commands/actor";
import { recordDecision } from "@/lib/decisions/record-decision";
import { briefOf, openProject } from "@/lib/projects/queries";
import { now, type Project, today } from "./network";

/** A decision as a form sends it: made today by everyone at the table. */
export const aDecision = {
  title: "We meet in the garden",
  kind: "other",
  decidedOn: today,
  options: [{ text: "In the garden", note: "It has a bench.", chosen: "on" }, { text: "In the library" }],
  decided: "We meet in the garden, on Tuesdays.",
  because: "Everyone can get there.",
  method: "consent",
  stances: { seat1: "agree", seat2: "agree", seat3: "agree", seat4: "agree" },
  dissentNone: "on",
  conflictsNone: "on",
};

/**
 * Has the group decide something, so that something else can go back to it: about the brief and the agreement as they
 * stand. Resolves to the decision's number.
 */
export async function decide(
  { lead, slug }: Pick<Project, "lead" | "slug">,
  about: object = {},
  at = now,
): Promise<number> {
  return recordDecision(lead, slug, { ...aDecision, ...(await shownTo({ ...lead }, slug)), ...about }, at);
}

/** The versions that a page carries along for someone who decides about the brief or the agreement. */
export async function shownTo(actor: Actor, slug: string) {
  const view = await openProject(actor, slug);
  const [{ version }, agreement] = await Promise.all([briefOf(view), agreementOf(view)]);
  return { briefVersion: version, agreementVersion: agreement?.version ?? 0 };
}
