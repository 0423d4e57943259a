import { and, desc, eq } from "drizzle-orm";
import { database, type Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
import { paperPack } from "@/db/schema/signatures";
import type { Actor } from "@/lib/commands/actor";
import { parseInput } from "@/lib/commands/pipeline";
import { InvalidInput, NotAllowed, NotFound } from "@/lib/errors";
import { asksTheSame, frameworkOf } from "@/lib/framework/queries";
import { allows } from "@/lib/policy/policy";
import { openProject, type ProjectView } from "@/lib/projects/queries";
import { codeFrom, FindByCode, noSuchCode, olderPages } from "./schema";

/** Whose printed statements have this code in a project, and which version is on them; null for nobody's. */
export async function packOf(tx: Pick<Transaction, "select">, projectId: string, code: string) {
  const [found] = await tx
    .select({
      code: paperPack.code,
      frameworkHash: paperPack.frameworkHash,
      madeAt: paperPack.madeAt,
      seat: member.number,
      name: member.name,
    })
    .from(paperPack)
    .innerJoin(member, eq(member.id, paperPack.memberId))
    .where(and(eq(paperPack.projectId, projectId), eq(paperPack.code, code)));
  return found ?? null;
}

/** The same for a code that was typed, through the person who looks. Throws NotFound, NotAllowed or InvalidInput. */
export async function findByCode(actor: Actor, slug: string, input: unknown) {
  const view = await openProject(actor, slug);
  if (!allows("statement.assist", view.roles)) throw new NotAllowed("statement.assist");
  const { code } = parseInput(FindByCode, input);
  const pack = await packOf(database(), view.id, code);
  if (!pack) throw new InvalidInput([{ name: "code", message: noSuchCode }]);
  if (await asksTheSame(database(), view, pack.frameworkHash)) return pack;
  throw new InvalidInput([{ name: "code", message: olderPages }]);
}

/** Printed statements by the code in an address, with the words on them. Throws NotFound for everyone who may not print them. */
export async function printedStatements(view: ProjectView, code: unknown) {
  const pack = allows("statement.print", view.roles) ? await packNamed(view, code) : null;
  if (!pack) throw new NotFound();
  return { ...pack, framework: await frameworkOf(database(), pack.frameworkHash) };
}

export type Printed = Awaited<ReturnType<typeof printedStatements>>;

/** Those of one seat, when the address names their code and they can still be signed; otherwise null. */
export async function printedFor(view: ProjectView, seat: number, code: unknown) {
  const pack = allows("statement.assist", view.roles) ? await packNamed(view, code) : null;
  if (pack?.seat !== seat || !(await asksTheSame(database(), view, pack.frameworkHash))) return null;
  return { ...pack, framework: await frameworkOf(database(), pack.frameworkHash) };
}

async function packNamed(view: ProjectView, code: unknown) {
  const known = typeof code === "string" ? codeFrom(code) : null;
  return known === null ? null : packOf(database(), view.id, known);
}

/** For whom statements were printed already, in the version that the project works with: the codes by seat. */
export async function codesOf(view: ProjectView): Promise<ReadonlyMap<number, string>> {
  if (!allows("statement.print", view.roles)) return new Map();
  const packs = await database()
    .select({ seat: member.number, code: paperPack.code })
    .from(paperPack)
    .innerJoin(member, eq(member.id, paperPack.memberId))
    .where(and(eq(paperPack.projectId, view.id), eq(paperPack.frameworkHash, view.frameworkHash)))
    .orderBy(desc(paperPack.madeAt));
  return new Map(packs.map(({ seat, code }) => [seat, code]));
}
