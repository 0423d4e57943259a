import "../_components/people.css";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { dayOf } from "@/lib/calendar/moments";
import { briefAgreedOn } from "@/lib/checklist/queries";
import { balanceOverTime } from "@/lib/people/over-time";
import { openTable } from "../_components/seats";
import { BalancePicture } from "./_components/balance-picture";
import { BalanceTable } from "./_components/balance-table";
import { JoiningLine } from "./_components/joining-line";

export default async function OverTime({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const agreedOn = await briefAgreedOn(view);
  const home = `/projects/${view.slug}/people`;
  const today = dayOf(new Date(), view.network.timeZone);
  const groups = groupsAtTable(view);
  const keys = groups.map(({ key }) => key);
  const balances = balanceOverTime(view.seats, keys, today);
  return (
    <ProjectPage viewer={viewer} view={view} part="people" inside>
      <PageTitle title={`The table over time: ${view.title}`} />
      <Hero back={<BackLink href={home}>The table</BackLink>}>
        <h1 className="title title--small">The table over time</h1>
        <p className="lede">
          Who came when, and how many seats each group had. Whoever is there before the brief is agreed can shape it.
        </p>
      </Hero>
      <Page>
        <Record name="Who came when" note="In the order of coming, with those who have left.">
          <JoiningLine seats={view.seats} groups={groups} agreedOn={agreedOn} home={home} />
        </Record>
        <Record
          name="Balance"
          note="The seats of each group, from each change to the next. Someone on a break keeps their seat."
        >
          {balances.length === 0 ? (
            <p>Nobody has come to the table yet.</p>
          ) : (
            <>
              <BalancePicture balances={balances} groups={groups} today={today} agreedOn={agreedOn} />
              <BalanceTable balances={balances} groups={groups} />
            </>
          )}
        </Record>
      </Page>
    </ProjectPage>
  );
}
