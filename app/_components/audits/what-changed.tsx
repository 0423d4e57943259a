import type { Since } from "@/lib/audits/queries";
import { count } from "@/lib/checklist/words";

/** What happened in the project since its evidence was frozen, in one or two sentences. */
export function WhatChanged({ since: { changes, entries } }: { since: Since }) {
  if (entries === 0 && changes.length === 0) return <p>Nothing was written down in the project since.</p>;
  return (
    <p>
      {entries === 0 ? "Nothing was" : `${count(entries, "entry was", "entries were")}`} written down since.{" "}
      {changes.length === 0
        ? "Every rule still answers as it did."
        : `${count(changes.length, "rule answers", "rules answer")} otherwise now, or for another reason: ${changes
            .map(({ title }) => `“${title}”`)
            .slice(0, 5)
            .join(", ")}${changes.length > 5 ? " and more" : ""}.`}
    </p>
  );
}
