import type { ReactNode } from "react";
import { notHere } from "@/app/_shell/not-here";
import { PageTitle } from "@/app/_ui/page-title";
import { dayInWords } from "@/lib/calendar/days";
import { type Gap, gapsOf } from "@/lib/people/queries";
import type { Verb } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { NotTheirs, PeoplePage } from "../../_components/people-page";
import { mayNow, numberIn, openTable } from "../../_components/seats";

type GapPageProps = {
  params: Promise<{ slug: string; gap: string }>;
  verb: Verb;
  title: string;
  children: (gap: Gap, view: ProjectView) => ReactNode;
};

/** A page about one gap, as long as it is open and the viewer may do what the page is for. */
export async function GapPage({ params, verb, title, children }: GapPageProps) {
  const { viewer, view } = await openTable(params);
  const number = numberIn((await params).gap);
  const gap = (await gapsOf(view)).find((known) => known.number === number);
  if (!gap) notHere();
  const page = { viewer, view, title, back: { href: `/projects/${view.slug}/people`, label: "The table" } };
  if (!mayNow(view, verb)) return <NotTheirs {...page} who="table" />;
  return (
    <PeoplePage {...page} lede={gap.missing}>
      {gap.filledOn === null ? (
        children(gap, view)
      ) : (
        <>
          <PageTitle title={title} />
          <p>This was found on {dayInWords(gap.filledOn)}.</p>
        </>
      )}
    </PeoplePage>
  );
}
