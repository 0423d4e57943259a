import type { RevisionLine } from "@/lib/evidence/verify/formats";
import { places } from "@/lib/evidence/verify/formats";
import { entriesUpTo, type KeptRevision, revisionsOf } from "./ledger-pages";
import type { Pack } from "./open-pack";
import { type PackFile, textFile } from "./pack-file";
import { isEntryClosed, shownOf } from "./what-it-shows";

/** The whole chain, one entry a line. It holds ids and hashes: no names and no free text. */
export function chainFile({ extent }: Pack): PackFile {
  return textFile(places.chain, async function* () {
    for await (const entry of entriesUpTo(extent)) {
      const { seq, prevHash, hash } = entry;
      yield lineOf(isEntryClosed(entry) ? { seq, prevHash, hash, withheld: "private" } : entry);
    }
  });
}

/** What was recorded of one kind in the period, one revision a line, with its nonce where it is shown whole. */
export function recordsFile(pack: Pack, kind: string): PackFile {
  return textFile(places.records(kind), async function* () {
    for await (const kept of revisionsOf(pack.extent, kind)) {
      if (!isEntryClosed(kept)) yield lineOf(asLine(kept, pack));
    }
  });
}

function asLine(
  { entityKind, revision, entity, number, snapshot, nonce, erasedAt }: KeptRevision,
  { hide }: Pack,
): RevisionLine {
  const named = { revision, entity, number };
  if (snapshot === null) return { ...named, snapshot, erasedAt: erasedAt ?? undefined };
  const shown = shownOf(entityKind, snapshot, hide);
  // With the nonce, whoever guesses what is withheld could make sure of it.
  return shown.withheld ? { ...named, ...shown } : { ...named, snapshot, nonce: nonce ?? undefined };
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
