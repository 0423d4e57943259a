import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { ledgerEntry, revision } from "@/db/schema/ledger";
import { member } from "@/db/schema/members";
import { network } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { project } from "@/db/schema/projects";
import { type Problem, StaleEdit } from "@/lib/errors";
import { changesBetween, type KnownNames } from "@/lib/ledger/changes";
import type { RecordedKind } from "@/lib/ledger/recorded-things";

/** Throws StaleEdit, with what the other person changed, when the thing has moved on since the form was opened; in words of its own where nothing is written. */
export async function requireUnchanged(
  tx: Transaction,
  kind: RecordedKind,
  thing: { id: string; version: number },
  input: { version: number },
  standing: Problem[] = [],
  words?: (who: string) => string,
  field?: string,
): Promise<void> {
  if (thing.version === input.version) return;
  const revisions = await tx
    .select({ number: revision.number, snapshot: revision.snapshot, by: person.name })
    .from(revision)
    .leftJoin(ledgerEntry, eq(ledgerEntry.revisionId, revision.id))
    .leftJoin(person, eq(person.id, ledgerEntry.actorId))
    .where(
      and(
        eq(revision.entityKind, kind),
        eq(revision.entityId, thing.id),
        inArray(revision.number, [input.version, thing.version]),
      ),
    );
  const kept = (number: number) => revisions.find((one) => one.number === number);
  const [was, is] = [kept(input.version)?.snapshot ?? null, kept(thing.version)?.snapshot ?? null];
  const changes = changesBetween(was, is, { ...(await knownNextTo(tx, is)), kind });
  throw new StaleEdit(thing.version, changes, standing, kept(thing.version)?.by ?? undefined, words, field);
}

/** The names of those whom the thing may name by the id of their seat, and the clocks by which moments are said. */
async function knownNextTo(tx: Transaction, snapshot: Record<string, unknown> | null): Promise<KnownNames> {
  const projectId = snapshot?.project_id;
  if (typeof projectId !== "string") return {};
  const seats = await tx
    .select({ key: member.id, name: member.name, timeZone: network.timeZone })
    .from(member)
    .innerJoin(project, eq(project.id, member.projectId))
    .innerJoin(network, eq(network.id, project.networkId))
    .where(eq(member.projectId, projectId));
  return { seats, timeZone: seats[0]?.timeZone };
}
