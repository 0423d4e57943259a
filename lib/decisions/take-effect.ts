import { eq } from "drizzle-orm";
import { groupAgreement } from "@/db/schema/agreement";
import { brief } from "@/db/schema/briefs";
import { decision } from "@/db/schema/decisions";
import { type Day, dayInWords } from "@/lib/calendar/days";
import type { ProjectContext } from "@/lib/commands/project-command";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import type { Problem } from "@/lib/errors";
import type { DecisionRow } from "./find-decision";
import { type BriefRow, briefNow } from "./named-things";
import type { DecisionInput } from "./schema";
import { kindWords } from "./words";

type Within = Pick<ProjectContext<unknown>, "tx" | "project" | "record">;
type AgreementRow = typeof groupAgreement.$inferSelect;

/** What a decision holds fast once it is there: the brief that it agreed, the agreement that it adopted. */
export type Effects = { brief: BriefRow; agreement: AgreementRow | null; agreedOn: Day | null; adoptedOn: Day | null };

export async function whatItCouldHold({ tx, project }: Pick<Within, "tx" | "project">): Promise<Effects> {
  const [agreement = null] = await tx.select().from(groupAgreement).where(eq(groupAgreement.projectId, project.id));
  const brief = await briefNow(tx, project.id);
  const dayOfDecision = async (id: string | null | undefined) =>
    id
      ? ((await tx.select({ on: decision.decidedOn }).from(decision).where(eq(decision.id, id)))[0]?.on ?? null)
      : null;
  const [agreedOn, adoptedOn] = [await dayOfDecision(brief.agreedById), await dayOfDecision(agreement?.adoptedById)];
  return { brief, agreement, agreedOn, adoptedOn };
}

type Shown = Pick<DecisionInput, "kind" | "briefVersion" | "agreementVersion">;

/** Throws StaleEdit unless what is agreed or adopted is what the page showed. A correction agrees nothing anew. */
export async function requireAsShown(
  { tx }: Pick<Within, "tx">,
  { kind, briefVersion, agreementVersion }: Shown,
  { brief, agreement }: Effects,
  corrected: DecisionRow | null,
): Promise<void> {
  if (corrected?.kind === kind) return;
  const changed = (what: string) => (who: string) =>
    `${who} changed ${what} while you were writing. If you save again, this is about its words as they stand now:`;
  if (kind === "agree-brief")
    await requireUnchanged(tx, "brief", brief, { version: briefVersion }, [], changed("the brief"), "briefVersion");
  if (kind === "adopt-agreement" && agreement) {
    const shown = { version: agreementVersion };
    const words = changed("the group agreement");
    await requireUnchanged(tx, "group-agreement", agreement, shown, [], words, "agreementVersion");
  }
}

/** Nobody agrees to an empty page; and a correction does not undo what the decision did. */
export function problemsWithKind(
  { kind, decidedOn }: Pick<DecisionInput, "kind" | "decidedOn">,
  { brief, agreement, agreedOn, adoptedOn }: Effects,
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
  if (corrected?.kind === kind) return [];
  const latest = kind === "agree-brief" ? agreedOn : kind === "adopt-agreement" ? adoptedOn : null;
  if (latest !== null && decidedOn < latest)
    return problem(
      `A later decision, of ${dayInWords(latest)}, did so already. Choose “${kindWords.other}” for this one.`,
    );
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
