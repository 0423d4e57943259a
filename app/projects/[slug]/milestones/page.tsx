import { InsidePage } from "@/app/_shell/inside-page";
import { whoCanNow } from "@/app/_shell/who-can";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { dayOf } from "@/lib/calendar/moments";
import { milestonesOf } from "@/lib/milestones/queries";
import { mayNow, openTable } from "../people/_components/seats";
import { MilestoneLines } from "./_components/milestone-lines";

type MilestonesProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string }> };

const notices: Record<string, string> = {
  added: "Saved: one more milestone.",
  changed: "Saved: the milestone is changed.",
  reached: "Saved: the milestone is reached. Well done.",
  dropped: "Saved: this is not aimed for any more.",
};

export default async function Milestones({ params, searchParams }: MilestonesProps) {
  const { viewer, view } = await openTable(params);
  const [milestones, { saved = "" }] = await Promise.all([milestonesOf(view), searchParams]);
  const home = `/projects/${view.slug}/milestones`;
  const mayAdd = mayNow(view, "milestone.add");
  const add = mayAdd && (
    <div className="no-print">
      <ButtonLink href={`${home}/new`}>Set a milestone</ButtonLink>
    </div>
  );
  return (
    <InsidePage
      viewer={viewer}
      view={view}
      part="actions"
      title="Milestones"
      back={{ href: `/projects/${view.slug}/actions`, label: "Actions" }}
      lede="The big steps of the work, and the day by which each should be reached."
    >
      <PageTitle title={`Milestones: ${view.title}`} />
      {Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
      {milestones.length === 0 ? (
        <EmptyState title="No milestone is set yet" action={add}>
          <p>A big step with a day lets everyone see where the work is going.</p>
          {!mayAdd && <p>{whoCanNow("hosts", view)}</p>}
        </EmptyState>
      ) : (
        <>
          <MilestoneLines
            milestones={milestones}
            today={dayOf(new Date(), view.network.timeZone)}
            home={home}
            mayChange={mayNow(view, "milestone.change")}
          />
          {add}
        </>
      )}
    </InsidePage>
  );
}
