import Link from "next/link";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { ProjectPage } from "@/app/_shell/project-page";
import { Actions } from "@/app/_ui/actions";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { loadOf } from "@/lib/actions/queries";
import { mayNow, openTable } from "../people/_components/seats";
import { EndedActions, endedBeforeIn } from "./_components/ended-actions";
import { LoadTable } from "./_components/load-table";
import { OpenActions } from "./_components/open-actions";
import { showingIn, Views } from "./_components/views";

type ActionsProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ show?: string; before?: string }> };

export default async function ActionsOfProject({ params, searchParams }: ActionsProps) {
  const { viewer, view } = await openTable(params);
  const search = await searchParams;
  const show = showingIn(search.show, view.ownSeat);
  const loads = await loadOf(view);
  const home = `/projects/${view.slug}/actions`;
  const mayAdd = mayNow(view, "action.add");
  const { mostActionsPercent, loadCountsFromActions } = view.framework.thresholds;
  return (
    <ProjectPage viewer={viewer} view={view} part="actions">
      <PageTitle title={`Actions: ${view.title}`} />
      <Hero>
        <h1 className="title">Actions</h1>
        <p className="lede">What is to be done, who does it, and by when.</p>
        <div className="no-print">
          <Actions>
            {mayAdd && <ButtonLink href={`${home}/new`}>Write down an action</ButtonLink>}
            <Link href={`/projects/${view.slug}/milestones`}>Milestones</Link>
          </Actions>
        </div>
      </Hero>
      <Page>
        <Record
          name="The actions"
          note={show === "done" ? "The latest comes first." : "What is due first comes first."}
        >
          <Views show={show} ownSeat={view.ownSeat} loads={loads} home={home} />
          {show === "done" ? (
            <EndedActions view={view} home={home} before={endedBeforeIn(search.before)} />
          ) : (
            <OpenActions view={view} home={home} show={show} isFirst={loads.length === 0} />
          )}
        </Record>
        {loads.length > 0 && (
          <Record
            name="Who carries how much"
            note={`The checklist asks that no group has more than ${mostActionsPercent} % of the actions, from ${loadCountsFromActions} actions on.`}
          >
            <LoadTable loads={loads} groups={groupsAtTable(view)} />
            <p className="note">A bar is filled for what is done, and an outline for what is still to be done.</p>
          </Record>
        )}
      </Page>
    </ProjectPage>
  );
}
