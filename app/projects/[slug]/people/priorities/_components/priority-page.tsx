import type { ReactNode } from "react";
import { InsidePage, OnlyWords } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { closedWords } from "@/app/_shell/who-can";
import { seatsToHelp } from "@/lib/people/queries";
import { type PriorityLine, priorityNumbered } from "@/lib/priorities/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { numberIn, openTable } from "../../_components/seats";
import { type Speaker, speakerFor } from "./speaker";

type PriorityPageProps = {
  params: Promise<{ slug: string; number: string }>;
  deed: "change" | "take-back" | "view";
  /** The number of the seat for which it is done, where that is another's. */
  forSeat?: number;
  title: (speaker: Speaker | null) => string;
  children: (priority: PriorityLine, speaker: Speaker, view: ProjectView) => ReactNode;
};

/** A page about one priority that stands, as long as the viewer may do what the page is for. */
export async function PriorityPage({ params, deed, forSeat, title, children }: PriorityPageProps) {
  const { viewer, view } = await openTable(params);
  const priority = await orNotFound(priorityNumbered(view, numberIn((await params).number)));
  const wanted = deed === "view" ? (forSeat ?? view.ownSeat) : priority.by.seat;
  const speaker = speakerFor(view, deed, wanted, await seatsToHelp(view, "priority.say-for"));
  const back = { href: `/projects/${view.slug}/people/priorities/${priority.number}`, label: priority.what };
  const page = { viewer, view, part: "people", back, title: title(speaker) };
  const words = whyNot(priority, speaker, { deed, closed: view.stage === "closed" });
  if (words !== null || !speaker)
    return (
      <OnlyWords {...page}>
        <p>{words}</p>
      </OnlyWords>
    );
  return (
    <InsidePage {...page} lede={`“${priority.what}” (${priority.by.name})`}>
      {children(priority, speaker, view)}
    </InsidePage>
  );
}

function whyNot(
  { takenBackOn, hasLeft, by }: PriorityLine,
  speaker: Speaker | null,
  { deed, closed }: { deed: PriorityPageProps["deed"]; closed: boolean },
): string | null {
  if (closed) return closedWords;
  if (takenBackOn !== null) return "This was taken back. It stays to be read, and counts nowhere.";
  if (hasLeft) return `${by.name} has left the table, so this is not on the map any more.`;
  if (deed === "view" && speaker?.seat === by.seat) return "Whoever said this priority counts as sharing it already.";
  if (speaker) return null;
  return deed === "view"
    ? "Anyone with a seat at this table can say this, for themselves."
    : `Only ${by.name} can do this.`;
}
