import { Pages } from "@/app/_ui/pages";
import { type HistoryLine, historyPage } from "@/lib/history/queries";

type Props = { slug: string; lines: HistoryLine[]; newest: number };

/** Pages by key. Entries are numbered without a gap, so the newer page's key can be counted. */
export function HistoryPages({ slug, lines, newest }: Props) {
  const [first, last] = [lines[0]?.seq ?? 0, lines.at(-1)?.seq ?? 0];
  const home = `/projects/${slug}/history`;
  const newerKey = first + historyPage + 1;
  const newer = lines.length === 0 || first < newest;
  if (!newer && last <= 1) return null;
  return (
    <Pages
      label="More of the history"
      showing={lines.length > 0 ? `Entries ${first} to ${last} of ${newest}` : "No entries here"}
      newer={
        newer
          ? { href: first > 0 && newerKey <= newest ? `${home}?before=${newerKey}` : home, label: "Newer" }
          : undefined
      }
      older={last > 1 ? { href: `${home}?before=${last}`, label: "Older" } : undefined}
    />
  );
}
