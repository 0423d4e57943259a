import { randomBytes } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { signature, signing } from "@/db/schema/signatures";
import { nextNumber } from "@/lib/commands/next-number";
import type { RecordChange } from "@/lib/commands/pipeline";
import type { MemberRow } from "@/lib/commands/project-command";
import { frameworkOf } from "@/lib/framework/queries";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { commitToName, type Sealed, type SignedThrough, type StatementAnswer, sealOf } from "./seal";

type Within = {
  tx: Transaction;
  record: RecordChange;
  project: { id: string; frameworkHash: string; materialHash: string };
  now: Date;
};

type Given = {
  seat: MemberRow;
  /** The name as it was typed or spoken. */
  name: string;
  answers: StatementAnswer[];
  through: SignedThrough;
  declaration: string;
  button: string;
  /** The version that was shown, when the project has moved on since in its wording: see shown-version.ts. */
  frameworkHash?: string;
};

/** Seals and keeps a signature in place of the one that counted before, and sends the receipt. Resolves to its id and number. */
export async function keepSignature(within: Within, given: Given): Promise<{ id: string; number: number }> {
  const { tx, record, project, now } = within;
  const { seat, answers, through, frameworkHash = project.frameworkHash } = given;
  await replaceEarlier(within, seat.id);
  const nameKey = randomBytes(16).toString("hex");
  const sealed = await whatIsSealed(within, given, nameKey);
  const number = await nextNumber(tx, signature, eq(signature.projectId, project.id));
  const [kept] = await tx
    .insert(signature)
    .values({
      projectId: project.id,
      number,
      memberId: seat.id,
      frameworkHash,
      materialHash: project.materialHash,
      signedAt: now,
      seal: sealOf(sealed),
      sealed,
      nameKey,
      commits: answers.filter(({ answer }) => answer === "commit").length,
      talks: answers.filter(({ answer }) => answer === "talk").length,
      ...helpOf(through),
    })
    .returning({ id: signature.id });
  if (!kept) throw new Error("The signature was not kept");
  await record("signature", kept.id);
  await tx.delete(signing).where(eq(signing.memberId, seat.id));
  await enqueueMail(tx, { kind: "receipt", signatureId: kept.id });
  return { id: kept.id, number };
}

async function replaceEarlier({ tx, record, project, now }: Within, memberId: string): Promise<void> {
  const replaced = await tx
    .update(signature)
    .set({ version: sql`${signature.version} + 1`, replacedAt: now })
    .where(
      and(
        eq(signature.memberId, memberId),
        eq(signature.materialHash, project.materialHash),
        isNull(signature.withdrawnAt),
        isNull(signature.replacedAt),
      ),
    )
    .returning({ id: signature.id });
  for (const { id } of replaced) await record("signature", id);
}

async function whatIsSealed({ tx, project, now }: Within, given: Given, nameKey: string): Promise<Sealed> {
  const hash = given.frameworkHash ?? project.frameworkHash;
  const { key, version } = await frameworkOf(tx, hash);
  return {
    sealVersion: 1,
    member: given.seat.id,
    nameCommitment: commitToName(given.name, nameKey),
    statements: { framework: key, version, hash },
    answers: given.answers,
    through: given.through,
    signedAt: now.toISOString(),
    declaration: given.declaration,
    button: given.button,
  };
}

function helpOf(through: SignedThrough) {
  if (!("helper" in through)) return {};
  return { helperId: through.helper, channel: through.channel, readBack: through.readBack };
}
