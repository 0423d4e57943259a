import { and, desc, eq } from "drizzle-orm";
import { database, type Transaction } from "@/db/client";
import { ledgerEntry } from "@/db/schema/ledger";
import { frameworkChange, frameworkVersion } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { parseInput } from "@/lib/commands/pipeline";
import { StaleEdit } from "@/lib/errors";
import {
  changesWhatIsSigned,
  type Difference,
  differenceAsChanges,
  differenceBetween,
  type VersionPreview,
} from "./difference";
import { nextVersion, requireAnother } from "./next-version";
import { frameworkOf, signaturesToRenew } from "./queries";
import type { FrameworkContent } from "./schema";
import { VersionInput } from "./version-input";

type Network = { id: string; frameworkHash: string };
type Prepared = { after: FrameworkContent; difference: Difference };

/** Looks at what a form would publish. Throws InvalidInput, StaleEdit or Refused, as publishing would. */
export async function previewVersion(network: Network, values: unknown): Promise<VersionPreview> {
  const input = parseInput(VersionInput, values);
  return database().transaction(async (tx) => {
    const { after, difference } = await prepareVersion(tx, network, input);
    const mustBeMaterial = changesWhatIsSigned(difference);
    return { number: after.version, difference, mustBeMaterial, ...(await signaturesToRenew(tx, network.id)) };
  });
}

/** The version that follows a network's own, and how it differs. Throws InvalidInput, StaleEdit or Refused. */
export async function prepareVersion(tx: Transaction, network: Network, input: VersionInput): Promise<Prepared> {
  const before = await frameworkOf(tx, network.frameworkHash);
  const earlier = await versionsBefore(tx, network);
  if (before.version !== input.version)
    throw await staleVersion(tx, network, { before, earlier, shown: input.version });
  const usedIds = [before, ...earlier].flatMap(({ statements }) => statements.map(({ id }) => id));
  const after = nextVersion(input, before, usedIds);
  requireAnother(before, after);
  return { after, difference: differenceBetween(before, after) };
}

async function versionsBefore(tx: Transaction, { id }: Network): Promise<FrameworkContent[]> {
  const steps = await tx
    .select({ content: frameworkVersion.content })
    .from(frameworkChange)
    .innerJoin(frameworkVersion, eq(frameworkVersion.hash, frameworkChange.beforeHash))
    .where(eq(frameworkChange.networkId, id));
  return steps.map(({ content }) => content);
}

type Moved = { before: FrameworkContent; earlier: FrameworkContent[]; shown: number };

async function staleVersion(tx: Transaction, { id }: Network, { before, earlier, shown }: Moved): Promise<StaleEdit> {
  const [newest] = await tx
    .select({ by: person.name })
    .from(frameworkChange)
    .innerJoin(ledgerEntry, and(eq(ledgerEntry.chainId, id), eq(ledgerEntry.entityId, frameworkChange.id)))
    .innerJoin(person, eq(person.id, ledgerEntry.actorId))
    .where(eq(frameworkChange.networkId, id))
    .orderBy(desc(frameworkChange.number))
    .limit(1);
  const was = earlier.find(({ version }) => version === shown);
  const changes = was ? differenceAsChanges(differenceBetween(was, before)) : [];
  return new StaleEdit(before.version, changes, [], newest?.by);
}
