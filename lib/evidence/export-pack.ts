import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { evidencePack } from "@/db/schema/evidence";
import { networkPerson } from "@/db/schema/network";
import { recordsInWords } from "@/lib/accountability/words";
import type { Day } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { evaluate } from "@/lib/checklist/evaluate";
import { evidenceFor, type RuleEvidence } from "@/lib/checklist/statement-evidence";
import type { Facts } from "@/lib/checklist/types";
import { listWithAnd } from "@/lib/checklist/words";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { env } from "@/lib/env";
import { frameworkOf } from "@/lib/framework/queries";
import type { FrameworkContent } from "@/lib/framework/schema";
import { addCheckpoint } from "@/lib/ledger/checkpoint";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { gatherFacts } from "@/lib/standing/facts";
import { withKeyInUse } from "./keep-to-the-key";
import { ExportPack, type SaysThen, type StandingThen } from "./schema";

/**
 * Makes an evidence pack, and a checkpoint that has seen it: both or neither. Its content is read when it is fetched.
 * Resolves to its number.
 */
export const exportPack = projectCommand("evidence.export", ExportPack, async (context) => {
  const { tx, project, actor, input, record, now } = context;
  const number = await nextNumber(tx, evidencePack, eq(evidencePack.projectId, project.id));
  const { facts } = await gatherFacts(tx, project.id);
  const framework = await frameworkOf(tx, project.frameworkHash);
  const [kept] = await tx
    .insert(evidencePack)
    .values({
      projectId: project.id,
      number,
      madeById: actor.personId,
      madeAt: now,
      fromDay: input.from,
      toDay: input.to,
      withReport: input.report,
      withRecords: input.records,
      withFiles: input.files,
      namesAs: input.names,
      standing: standingThen(facts, framework, dayOf(now, project.timeZone)),
    })
    .returning({ id: evidencePack.id });
  if (!kept) throw new Error("The pack was not kept");
  await record("evidence-pack", kept.id);
  await tellCoordinators(tx, project.networkId, kept.id);
  await withKeyInUse(addCheckpoint(tx, env().ledgerKey, now));
  return number;
});

/** Each is sent a checkpoint to keep: what one place alone has, that place can cut off unseen. */
async function tellCoordinators(tx: Transaction, networkId: string, packId: string): Promise<void> {
  const isCoordinator = and(eq(networkPerson.networkId, networkId), eq(networkPerson.role, "coordinator"));
  const coordinators = await tx.select({ id: networkPerson.id }).from(networkPerson).where(isCoordinator);
  for (const { id } of coordinators) await enqueueMail(tx, { kind: "pack-made", networkPersonId: id, packId });
}

function standingThen(facts: Facts, { statements }: FrameworkContent, today: Day): StandingThen {
  const standing = evaluate(facts, today);
  const evidence = evidenceFor(statements, facts, standing, today);
  return {
    areas: standing.areas.map(({ name, status, confirmations: { inPlace, notYet }, rules }) => ({
      name,
      status,
      inPlace,
      notYet,
      rules: rules.map(({ id, title, answer, reason }) => ({ id, title, answer, reason })),
    })),
    statements: evidence.map(({ id, state, reason, rules }) => ({ id, state, reason, rules: rules.map(saysThen) })),
  };
}

function saysThen({ id, title, says, reason, records }: RuleEvidence): SaysThen {
  const counted = (side: "speakFor" | "speakAgainst") =>
    records.filter((seen) => seen[side].count > 0).map((seen) => recordsInWords(seen.kind, seen[side].count));
  return {
    id,
    title,
    says,
    reason,
    speakFor: listWithAnd(counted("speakFor")),
    speakAgainst: listWithAnd(counted("speakAgainst")),
  };
}
