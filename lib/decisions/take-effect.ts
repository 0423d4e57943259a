import { eq } from "drizzle-orm";
import { groupAgreement } from "@/db/schema/agreement";
import { brief } from "@/db/schema/briefs";
import type { ProjectContext } from "@/lib/commands/project-command";
import type { Problem } from "@/lib/errors";
import type { DecisionRow } from "./find-decision";
import { type BriefRow, briefNow } from "./named-things";
import type { DecisionKind } from "./words";

type Within = Pick<ProjectContext<unknown>, "tx" | "project" | "record">;
type AgreementRow = typeof groupAgreement.$inferSelect;

/** What a decision holds fast once it is there: the brief that it agreed, the agreement that it adopted. */
export type Effects = { brief: BriefRow; agreement: AgreementRow | null };

export async function whatItCouldHold({ tx, project }: Pick<Within, "tx" | "project">): Promise<Effects> {
  const [agreement = null] = await tx.select().from(groupAgreement).where(eq(groupAgreement.projectId, project.id));
  return { brief: await briefNow(tx, project.id), agreement };
}

/** Nobody agrees to an empty page; and a correction does not undo what the decision did. */
export function problemsWithKind(
  kind: DecisionKind,
  { brief, agreement }: Effects,
  corrected: DecisionRow | null,
): Problem[] {
  const problem = (message: string): Problem[] => [{ name: "kind", message }];
  if (corrected && kind !== corrected.kind) {
    if (brief.agreedById === corrected.id)
      return problem("The decision agreed the brief, and so does its correction. Make it a new look to decide anew.");
    if (agreement?.adoptedById === corrected.id)
      return problem(
        "The decision adopted the group agreement, and so does its correction. Make it a new look to decide anew.",
      );
  }
  if (kind === "agree-brief" && brief.content.aims.length === 0)
    return problem("The brief has no aim yet. Write one first, then agree it.");
  if (kind === "adopt-agreement" && isEmpty(agreement))
    return problem("Nothing is written in the group agreement yet. Write it first, then adopt it.");
  return [];
}

function isEmpty(agreement: AgreementRow | null): boolean {
  return !agreement || (agreement.culture.length === 0 && agreement.deciding === "" && agreement.disagreement === "");
}

type Made = Pick<DecisionRow, "id" | "kind" | "decidedOn">;

/** Agreed, the brief changes only by a decision; adopted, an agreement names the decision. A correction takes the place of what it corrects. */
export async function takeEffect(within: Within, made: Made, effects: Effects, corrected: DecisionRow | null) {
  if (made.kind === "agree-brief") await agreeBrief(within, made, effects.brief, corrected);
  if (made.kind === "adopt-agreement" && effects.agreement)
    await adoptAgreement(within, made, effects.agreement, corrected);
}

async function agreeBrief({ tx, record }: Within, made: Made, before: BriefRow, corrected: DecisionRow | null) {
  const isCorrection = corrected?.kind === "agree-brief";
  if (isCorrection && before.agreedById !== corrected.id) return;
  const version = before.version + 1;
  const isAsAgreed = !isCorrection || before.agreedVersion === before.version;
  await tx
    .update(brief)
    .set({
      version,
      agreedById: made.id,
      agreedVersion: isAsAgreed ? version : before.agreedVersion,
      changedById: isCorrection ? before.changedById : null,
    })
    .where(eq(brief.id, before.id));
  await record("brief", before.id);
}

async function adoptAgreement(
  { tx, record }: Within,
  made: Made,
  before: AgreementRow,
  corrected: DecisionRow | null,
): Promise<void> {
  const isCorrection = corrected?.kind === "adopt-agreement";
  if (isCorrection && before.adoptedById !== corrected.id) return;
  const version = before.version + 1;
  const isAsAdopted = !isCorrection || before.adoptedVersion === before.version;
  const isFirst = before.adoptedOn === null || (isCorrection && before.adoptedOn === corrected.decidedOn);
  await tx
    .update(groupAgreement)
    .set({
      version,
      adoptedById: made.id,
      adoptedVersion: isAsAdopted ? version : before.adoptedVersion,
      adoptedOn: isFirst ? made.decidedOn : before.adoptedOn,
    })
    .where(eq(groupAgreement.id, before.id));
  await record("group-agreement", before.id);
}
