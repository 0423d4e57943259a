import { HistoryItem } from "@/app/_ui/history";
import { momentInWords } from "@/lib/calendar/moments";
import type { HistoryLine } from "@/lib/history/queries";
import { Changed } from "./changed";

/** One entry: who did what and when, what changed, and its fingerprint. */
export function Deed({ line, timeZone }: { line: HistoryLine; timeZone: string }) {
  return (
    <HistoryItem
      when={<time dateTime={line.at.toISOString()}>{momentInWords(line.at, timeZone)}</time>}
      changes={
        <>
          {line.isErased && <p>What was kept here was erased, as the person asked.</p>}
          {line.isMissing ? (
            <p>What stood here is gone, which should not happen. Please tell whoever looks after Alongside for you.</p>
          ) : (
            <Changed changes={line.changes} />
          )}
          <p className="fingerprint">
            Entry {line.seq}, fingerprint <span>{inFours(line.fingerprint)}</span>
          </p>
        </>
      }
    >
      <p>
        <strong>{line.actor ?? "Alongside"}</strong> {line.deed}.
      </p>
    </HistoryItem>
  );
}

export const inFours = (fingerprint: string): string => fingerprint.replace(/(.{4})(?=.)/g, "$1 ");
