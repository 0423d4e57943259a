import type { Cell } from "@/app/_exports/table";
import type { Day } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { type Decided, stateOf } from "@/lib/decisions/register";
import { kindWords, methodWords, votesInWords } from "@/lib/decisions/words";
import type { ProjectView } from "@/lib/projects/queries";
import { stateWords } from "../../_components/register-words";

type ExportColumn = { heading: string; cell: (decision: Decided, about: About) => Cell | null };
type About = { view: ProjectView; today: Day };

/** What a file says of each decision: the register's columns, then everything in full. */
export const columns: ExportColumn[] = [
  { heading: "Number", cell: ({ number }) => number },
  { heading: "Title", cell: ({ title }) => title },
  { heading: "Decided on", cell: ({ decidedOn }) => decidedOn },
  { heading: "About", cell: ({ kind }) => kindWords[kind] },
  { heading: "How", cell: ({ method }) => methodWords[method] },
  { heading: "Votes", cell: ({ votes }) => votes && votesInWords(votes) },
  { heading: "Left to", cell: ({ delegatedTo }) => delegatedTo },
  {
    heading: "Where",
    cell: ({ meeting, metAt }, { view }) => (meeting ? whereIn(meeting, metAt, view) : "Outside a meeting"),
  },
  { heading: "Brought up by", cell: ({ proposedBy }) => proposedBy ?? "Nobody is named" },
  { heading: "Why there was something to decide", cell: ({ context }) => context },
  { heading: "The ways there were", cell: ({ options }) => options.map(wayInWords).join("\n") },
  { heading: "What was decided", cell: ({ decided }) => decided },
  { heading: "Why", cell: ({ because }) => because },
  { heading: "Who saw it differently", cell: otherViews },
  { heading: "Conflicts of interest", cell: ({ conflicts }) => conflicts ?? "There were none" },
  { heading: "Groups that took part", cell: ({ groupsTookPart }, { view }) => named(groupsTookPart, view) },
  { heading: "Made without", cell: ({ madeWithout }, { view }) => named(madeWithout, view) },
  { heading: "Look again on", cell: ({ reviewOn }) => reviewOn },
  { heading: "Looked again on", cell: ({ lookedAgainOn }) => lookedAgainOn },
  { heading: "What came of looking again", cell: ({ lookedAgainNote }) => lookedAgainNote },
  { heading: "What became of it", cell: (decision, { today }) => stateWords[stateOf(decision, today)] },
  { heading: "Its place was taken by", cell: ({ supersededBy }) => supersededBy },
  { heading: "Takes the place of", cell: ({ supersedes }) => supersedes },
  { heading: "Set aside on", cell: ({ setAsideOn }) => setAsideOn },
  { heading: "Set aside by", cell: ({ setAsideBy }) => setAsideBy },
  { heading: "Why it was set aside", cell: ({ setAsideReason }) => setAsideReason },
  { heading: "What we say to that", cell: ({ setAsideReply }) => setAsideReply },
  { heading: "Written down by", cell: ({ recordedBy }) => recordedBy },
];

export function cellsOf(decision: Decided, about: About): (Cell | null)[] {
  return columns.map(({ cell }) => cell(decision, about));
}

function whereIn({ title }: { title: string }, metAt: string | null, { network }: ProjectView): string {
  return metAt === null ? title : `${title}, ${dayOf(new Date(metAt), network.timeZone)}`;
}

/** As in the record, then who objects and why: by name, or without one. */
function otherViews({ dissent, objections }: Decided): string {
  const against = objections.map(({ name, words }) => `${name ?? "Without a name"}: ${words}`);
  return [...(dissent === null ? [] : [dissent]), ...against].join("\n") || "Nobody saw it differently";
}

function wayInWords({ text, note, chosen }: Decided["options"][number]): string {
  return `${chosen ? "Taken: " : "Not taken: "}${text}${note && ` (${note})`}`;
}

function named(keys: string[], { framework }: ProjectView): string {
  return keys.map((key) => framework.groups.find((group) => group.key === key)?.name ?? key).join(", ");
}
