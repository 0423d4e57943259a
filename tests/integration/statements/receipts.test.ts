import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { NotFound } from "@/lib/errors";
import { makeCheckpoint } from "@/lib/ledger/checkpoint";
import { leaveTable } from "@/lib/people/leave-table";
import { ownReceipts, receiptFor, receiptOf } from "@/lib/receipts/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { answerAndSign } from "@/tests/support/signing";

let project: Project;
beforeAll(async () => {
  await freshDatabase();
  project = await aProject();
  await answerAndSign(project.otherMember, project.slug, { seat: 4, now });
  await answerAndSign(project.member, project.slug, { seat: 3, talk: ["s02", "s07"], now });
});
afterAll(dropDatabase);

const receipt = () => receiptFor(project.member, project.slug, 2);

describe("a receipt", () => {
  it("says who signed what, when, and where the ledger holds it", async () => {
    const [entry] = await ownerSql`select chain_kind || ' ' || chain_id as chain, seq::int, hash from ledger_entry
      where entity_kind = 'signature' and verb = 'statement.sign' order by seq desc limit 1`;
    expect(await receipt()).toMatchObject({
      number: 2,
      isOwn: true,
      project: { slug: project.slug, title: project.title },
      name: project.member.name,
      group: "Carers",
      commits: 12,
      talks: 2,
      signedAt: now,
      ledger: entry,
      helper: null,
      withdrawnAt: null,
    });
  });

  it("names the latest checkpoint, and says whether it covers the signature", async () => {
    expect((await receipt()).checkpoint).toBeNull();
    const first = await makeCheckpoint(env().ledgerKey, now);
    expect((await receipt()).checkpoint).toEqual({ number: 1, at: now, signature: first.signature, covers: true });
    const elsewhere = await aProject();
    await answerAndSign(elsewhere.member, elsewhere.slug, { seat: 3, now });
    const newer = await receiptFor(elsewhere.member, elsewhere.slug, 1);
    expect(newer.checkpoint).toMatchObject({ number: 1, covers: false });
  });

  it("is the newest where no number is asked for", async () => {
    expect((await receiptFor(project.member, project.slug, null)).number).toBe(2);
  });

  it("is nobody else's: not the lead's, not the coordinator's, not a stranger's", async () => {
    const elsewhere = await aProject();
    for (const actor of [project.lead, project.network.coordinator, project.otherMember, elsewhere.member]) {
      await expect(receiptFor(actor, project.slug, 2)).rejects.toThrow(NotFound);
    }
    await expect(receiptFor(project.member, "no such project", 2)).rejects.toThrow(NotFound);
    await expect(receiptFor(project.lead, project.slug, null)).rejects.toThrow(NotFound);
  });

  it("is made for its mail by the signature's id", async () => {
    const [signed] = await ownerSql`select id from signature where project_id = ${project.id} and number = 2`;
    expect(await receiptOf(signed?.id)).toMatchObject({ number: 2, name: project.member.name });
    expect(await receiptOf("00000000-0000-0000-0000-000000000000")).toBeNull();
  });

  it("is there for ever, also for whoever has left", async () => {
    await leaveTable(project.member, project.slug, 3, { leftOn: today }, now);
    expect(await receipt()).toMatchObject({ number: 2 });
    expect(await ownReceipts(project.member)).toMatchObject([
      { number: 2, slug: project.slug, title: project.title, signedAt: now, withdrawnAt: null },
    ]);
    expect(await ownReceipts(project.lead)).toEqual([]);
  });
});
