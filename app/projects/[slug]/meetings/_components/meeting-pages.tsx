import { Pages } from "@/app/_ui/pages";
import { count } from "@/lib/checklist/words";
import type { MeetingPart } from "@/lib/meetings/list-queries";
import type { MeetingLine } from "@/lib/meetings/queries";

type MeetingPagesProps = {
  meetings: MeetingLine[];
  hasMore: boolean;
  part: MeetingPart;
  home: string;
  /** The other parts of the list are not on this page. */
  isAlone: boolean;
};

const words: { [part in MeetingPart]: { label: string; more: string } } = {
  "to-come": { label: "More meetings to come", more: "Later ones" },
  begun: { label: "More meetings that have begun", more: "Later ones" },
  held: { label: "More meetings that were held", more: "Older" },
  "called-off": { label: "More meetings that were called off", more: "Older" },
};

/** Where there are more of a part: on pages of their own. */
export function MeetingPages({ meetings, hasMore, part, home, isAlone }: MeetingPagesProps) {
  const last = meetings.at(-1);
  if (!hasMore && !isAlone) return null;
  const { label, more } = words[part];
  return (
    <Pages
      label={label}
      showing={count(meetings.length, "meeting on this page", "meetings on this page")}
      newer={isAlone ? { href: home, label: "All meetings" } : undefined}
      older={hasMore && last ? { href: `${home}?show=${part}&after=${last.number}`, label: more } : undefined}
    />
  );
}
