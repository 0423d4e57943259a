import Papa from "papaparse";
import { momentInWords } from "@/lib/calendar/moments";
import { places } from "@/lib/evidence/verify/formats";
import { changesBetween } from "@/lib/ledger/changes";
import { type KeptRevision, thingsOf } from "./ledger-pages";
import type { Pack } from "./open-pack";
import { type PackFile, textFile } from "./pack-file";
import { shownOf } from "./what-it-shows";

export type Told = { label: string; lines: string[] };

/** What a recorded thing says, part by part, in words; null when it was erased. */
export function toldOf({ entityKind, snapshot }: KeptRevision, { hide, known }: Pack): Told[] | null {
  if (snapshot === null) return null;
  const shown = shownOf(entityKind, snapshot, hide).snapshot;
  return changesBetween(null, shown, { ...known, kind: entityKind }).map(({ label, added }) => ({
    label,
    lines: added,
  }));
}

const always = ["Number", "Recorded last"];

/** The things of one kind as a table for any spreadsheet, in words. What could be taken for a formula is only words. */
export function tableFile(pack: Pack, kind: string): PackFile {
  return textFile(places.table(kind), async function* () {
    const labels = new Set<string>();
    for await (const thing of thingsOf(pack.extent, kind)) {
      for (const { label } of toldOf(thing, pack) ?? []) labels.add(label);
    }
    // Without it, Excel takes the letters for others.
    yield "\uFEFF";
    yield rowOf([...always, ...labels]);
    for await (const thing of thingsOf(pack.extent, kind)) {
      const told = new Map((toldOf(thing, pack) ?? []).map(({ label, lines }) => [label, lines.join("; ")]));
      yield rowOf([...beginningOf(thing, pack), ...[...labels].map((label) => told.get(label) ?? "")]);
    }
  });
}

function beginningOf({ snapshot, at }: KeptRevision, { known }: Pack): string[] {
  const when = momentInWords(new Date(at), known.timeZone);
  return [String(snapshot?.number ?? ""), snapshot === null ? `${when} (erased)` : when];
}

function rowOf(cells: string[]): string {
  return `${Papa.unparse([cells], { escapeFormulae: true })}\r\n`;
}
