import { eq } from "drizzle-orm";
import { evidencePack } from "@/db/schema/evidence";
import { dayOf } from "@/lib/calendar/moments";
import { evaluate } from "@/lib/checklist/evaluate";
import type { Standing } from "@/lib/checklist/types";
import type { Actor } from "@/lib/commands/actor";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { env } from "@/lib/env";
import { makeCheckpoint } from "@/lib/ledger/checkpoint";
import { gatherFacts } from "@/lib/standing/facts";
import { ExportPack, type StandingThen } from "./schema";

/** Makes an evidence pack, and a checkpoint that has seen it. Its content is read when it is fetched. Resolves to its number. */
export async function exportPack(actor: Actor, slug: string, input: unknown, now = new Date()): Promise<number> {
  const number = await keepPack(actor, slug, input, now);
  await makeCheckpoint(env().ledgerKey, now);
  return number;
}

const keepPack = projectCommand("evidence.export", ExportPack, async ({ tx, project, actor, input, record, now }) => {
  const number = await nextNumber(tx, evidencePack, eq(evidencePack.projectId, project.id));
  const { facts } = await gatherFacts(tx, project.id);
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
      standing: standingThen(evaluate(facts, dayOf(now, project.timeZone))),
    })
    .returning({ id: evidencePack.id });
  if (!kept) throw new Error("The pack was not kept");
  await record("evidence-pack", kept.id);
  return number;
});

function standingThen({ areas }: Standing): StandingThen {
  return {
    areas: areas.map(({ name, status, confirmations: { inPlace, notYet }, rules }) => ({
      name,
      status,
      inPlace,
      notYet,
      rules: rules.map(({ id, title, answer, reason, statements }) => ({ id, title, answer, reason, statements })),
    })),
  };
}
