import type { RecordedKind } from "@/lib/ledger/recorded-things";
import { type HideNames, inEveryText } from "./hide-names";

type Snapshot = Record<string, unknown>;

/** Columns that are in the ledger, and that not everyone at the table may read: what was promised to whom (docs/privacy.md). */
const notForEveryone: Partial<Record<RecordedKind, string[]>> = { promise: ["member_id"] };

export type Shown = { snapshot: Snapshot; withheld?: "private" | "names" };

/** A snapshot as a pack may show it, and why it is not whole. */
export function shownOf(kind: string, snapshot: Snapshot, hide: HideNames | null): Shown {
  const closed = notForEveryone[kind as RecordedKind] ?? [];
  const open = Object.fromEntries(Object.entries(snapshot).filter(([column]) => !closed.includes(column)));
  const shown = (hide ? inEveryText(open, hide) : open) as Snapshot;
  if (closed.some((column) => Object.hasOwn(snapshot, column))) return { snapshot: shown, withheld: "private" };
  return JSON.stringify(shown) === JSON.stringify(open) ? { snapshot } : { snapshot: shown, withheld: "names" };
}

/** An entry that says for whom something was done that nobody else is told of. Then only its place in the chain is shown. */
export function isEntryClosed({ entityKind, onBehalfOf }: { entityKind: string; onBehalfOf: string | null }): boolean {
  return onBehalfOf !== null && Object.hasOwn(notForEveryone, entityKind);
}
