import { and, eq, isNull, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database } from "@/db/client";
import { member } from "@/db/schema/members";
import { frameworkVersion } from "@/db/schema/network";
import { signature } from "@/db/schema/signatures";
import type { Actor } from "@/lib/commands/actor";
import { allows } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";

/** One's own signature that a helper wrote down and that counts now, with everything in it; null for none. */
export async function ownAssisted(actor: Actor, view: ProjectView) {
  const helper = alias(member, "helper");
  const [found] = await database()
    .select({
      number: signature.number,
      signedAt: signature.signedAt,
      confirmedAt: signature.confirmedAt,
      sealed: signature.sealed,
      helper: helper.name,
      framework: frameworkVersion.content,
    })
    .from(signature)
    .innerJoin(member, eq(member.id, signature.memberId))
    .innerJoin(helper, eq(helper.id, signature.helperId))
    .innerJoin(frameworkVersion, eq(frameworkVersion.hash, signature.frameworkHash))
    .where(and(...counting(view), eq(member.personId, actor.personId), isNull(member.leftOn)));
  return found?.sealed ? { ...found, sealed: found.sealed } : null;
}

export type Assisted = NonNullable<Awaited<ReturnType<typeof ownAssisted>>>;

/** The signature of a seat that counts now, for those who may replace it or record that it is withdrawn; null for none. */
export async function signatureThatCounts(view: ProjectView, seat: number) {
  if (!allows("statement.withdraw-for", view.roles)) return null;
  const [found] = await database()
    .select({ number: signature.number, signedAt: signature.signedAt })
    .from(signature)
    .innerJoin(member, eq(member.id, signature.memberId))
    .where(and(...counting(view), eq(member.number, seat)));
  return found ?? null;
}

function counting({ id, materialHash }: ProjectView): SQL[] {
  return [
    eq(signature.projectId, id),
    eq(signature.materialHash, materialHash),
    isNull(signature.withdrawnAt),
    isNull(signature.replacedAt),
  ];
}
