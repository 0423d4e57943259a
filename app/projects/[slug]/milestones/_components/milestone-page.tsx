import type { ReactNode } from "react";
import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { notHere } from "@/app/_shell/not-here";
import { dayInWords } from "@/lib/calendar/days";
import { type Milestone, milestonesOf } from "@/lib/milestones/queries";
import type { Verb } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow, numberIn, openTable } from "../../people/_components/seats";

type MilestonePageProps = {
  params: Promise<{ slug: string; number: string }>;
  verb: Verb;
  title: string;
  children: (milestone: Milestone, view: ProjectView) => ReactNode;
};

/** A page about one milestone, as long as it is ahead and the viewer may do what the page is for. */
export async function MilestonePage({ params, verb, title, children }: MilestonePageProps) {
  const { viewer, view } = await openTable(params);
  const number = numberIn((await params).number);
  const milestone = (await milestonesOf(view)).find((known) => known.number === number);
  if (!milestone) notHere();
  const back = { href: `/projects/${view.slug}/milestones`, label: "Milestones" };
  const page = { viewer, view, part: "actions", title, back, lede: milestone.what };
  const ended = endInWords(milestone);
  if (ended !== null)
    return (
      <OnlyWords {...page}>
        <p>{ended}</p>
      </OnlyWords>
    );
  if (!mayNow(view, verb)) return <NotTheirs {...page} who="hosts" />;
  return <InsidePage {...page}>{children(milestone, view)}</InsidePage>;
}

/** What became of a milestone that is not ahead any more; null while it is. */
function endInWords({ reachedOn, droppedOn }: Milestone): string | null {
  if (reachedOn !== null) return `This was reached on ${dayInWords(reachedOn)}.`;
  return droppedOn === null ? null : `This is not aimed for any more since ${dayInWords(droppedOn)}.`;
}
