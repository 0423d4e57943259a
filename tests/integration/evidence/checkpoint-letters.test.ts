import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "@/db/client";
import { evidencePack } from "@/db/schema/evidence";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { env } from "@/lib/env";
import { readOpened } from "@/lib/evidence/verify/check-checkpoints";
import type { CheckpointLine } from "@/lib/evidence/verify/formats";
import { verifyPack } from "@/lib/evidence/verify/verify-pack";
import { makeCheckpoint } from "@/lib/ledger/checkpoint";
import { verifyLedger } from "@/lib/ledger/verify";
import { writePackMade } from "@/lib/mail/letters/pack-made";
import { writeWeekly } from "@/lib/mail/letters/weekly";
import { sendWeeklyLetters } from "@/lib/network/send-weekly-letters";
import { stopLetter } from "@/lib/network/stop-letter";
import { databaseAndMail } from "@/tests/support/database-and-mail";
import { workThroughJobs } from "@/tests/support/jobs";
import { aPerson, aProject, emailOf, type Project, partIn } from "@/tests/support/network";
import { aPack, everything, sourceOf } from "@/tests/support/packs";
import { pastEveryGuard } from "@/tests/support/tampering";

const server = databaseAndMail();
const inBetween = new Date("2026-11-25T12:00:00Z");
const monday = new Date("2026-11-30T12:00:00Z");

/** The checkpoint that a network's coordinator was sent on Monday. */
async function sentCheckpoint({ network }: Project): Promise<CheckpointLine> {
  const networkPersonId = await partIn(network, network.coordinator);
  const span = { since: "2026-11-23T12:00:00.000Z", until: monday.toISOString() };
  const letter = await writeWeekly({ networkPersonId, ...span });
  const checkpoint = readOpened(letter?.checkpoint ?? "");
  if (!checkpoint) throw new Error("No checkpoint was sent.");
  return checkpoint;
}

test("coordinators get a signed checkpoint with their weekly letter, with which anyone can look later", async () => {
  const garden = await aProject();
  const elsewhere = await aProject();
  await writeAreaNote(garden.lead, garden.slug, { area: "people", text: "One", version: 0 }, inBetween);
  await makeCheckpoint(env().ledgerKey, inBetween);
  await sendWeeklyLetters(monday);
  await workThroughJobs();
  expect(server.to(emailOf(garden.network.coordinator.name))[0]?.attachments.join()).toContain("checkpoint.json");

  const kept = await sentCheckpoint(garden);
  const seen = kept.opened.map(({ head }) => head.chainId);
  expect(seen.toSorted()).toEqual([garden.network.id, garden.id].toSorted());
  expect(JSON.stringify(kept)).not.toContain(elsewhere.id);
  expect((await verifyLedger(env().ledgerKey, kept)).findings).toEqual([]);
  const pack = await aPack(garden.lead, garden.slug, everything, monday);
  expect((await verifyPack(sourceOf(pack), { against: [kept] })).findings).toEqual([]);

  const at = kept.opened.find(({ head }) => head.chainId === garden.id)?.head.seq ?? 0;
  await pastEveryGuard(async (sql) => {
    await sql`delete from checkpoint`;
    await sql`delete from ledger_entry where chain_id = ${garden.id} and seq >= ${at}`;
  });
  expect((await verifyLedger(env().ledgerKey, kept)).findings).toContainEqual(
    expect.objectContaining({ kind: "truncated", where: `project ${garden.id} entry ${at}` }),
  );
});

test("coordinators are sent a checkpoint that has seen each pack, unless they stopped their letters", async () => {
  const project = await aProject();
  const { network, slug } = project;
  const other = await aPerson(network, "coordinator");
  await stopLetter(other, network.slug, {});
  const pack = await aPack(project.lead, slug, everything, new Date());
  await workThroughJobs();
  const mailsTo = (name: string) => server.to(emailOf(name)).filter(({ subject }) => subject.includes("to keep"));
  const [mail, ...more] = mailsTo(network.coordinator.name);
  expect(more).toEqual([]);
  expect(mailsTo(other.name)).toEqual([]);
  expect(mailsTo(project.lead.name)).toEqual([]);
  expect(mail?.text).toContain(`Evidence pack 1 of “${project.title}” was made.`);
  expect(mail?.text).toContain("/weekly-letter/stop/");
  const [packRow] = await database()
    .select({ id: evidencePack.id })
    .from(evidencePack)
    .where(eq(evidencePack.projectId, project.id));
  const written = await writePackMade({
    networkPersonId: await partIn(network, network.coordinator),
    packId: packRow?.id ?? "",
  });
  const kept = readOpened(written?.checkpoint ?? "");
  if (!kept) throw new Error("No checkpoint was sent.");
  expect(kept.opened.map(({ head }) => head.chainId)).toEqual([project.id]);
  expect((await verifyPack(sourceOf(pack), { against: [kept] })).findings).toEqual([]);
});
