import "./_components/priorities.css";
import Link from "next/link";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { ProjectPage } from "@/app/_shell/project-page";
import { Actions } from "@/app/_ui/actions";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { PrintButton } from "@/app/_ui/print-button";
import { Record } from "@/app/_ui/record";
import { seatsToHelp } from "@/lib/people/queries";
import { mapOf } from "@/lib/priorities/map";
import { prioritiesOf } from "@/lib/priorities/queries";
import { mayNow, openTable } from "../_components/seats";
import { NothingSaid } from "./_components/nothing-said";
import { OffTheMap } from "./_components/off-the-map";
import { PriorityMap } from "./_components/priority-map";
import { StillToSay } from "./_components/still-to-say";

type PrioritiesProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string | string[] }> };

const notices: Record<string, string> = {
  said: "Saved: what matters to you is on the map.",
  "said-for": "Saved: it is on the map, with the name of the person it matters to. That you helped is in the history.",
  "taken-back": "Saved: it is taken back. It stays to be read below.",
};

export default async function Priorities({ params, searchParams }: PrioritiesProps) {
  const { viewer, view } = await openTable(params);
  const [all, helped, { saved }] = await Promise.all([
    prioritiesOf(view),
    seatsToHelp(view, "priority.say-for"),
    searchParams,
  ]);
  const home = `/projects/${view.slug}/people/priorities`;
  const standing = all.filter(({ takenBackOn, hasLeft }) => takenBackOn === null && !hasLeft);
  const here = view.seats.filter(({ leftOn }) => leftOn === null);
  const groups = groupsAtTable(view).filter(({ key }) => here.some(({ group }) => group === key));
  const map = mapOf(
    standing,
    groups.map(({ key }) => key),
  );
  const maySay = mayNow(view, "priority.say");
  return (
    <ProjectPage viewer={viewer} view={view} part="people" inside>
      <PageTitle title={`What matters to each of us: ${view.title}`} />
      <Hero back={<BackLink href={`/projects/${view.slug}/people`}>The table</BackLink>}>
        {typeof saved === "string" && Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
        <h1 className="title title--small">What matters to each of us</h1>
        <p className="lede">
          Everyone says what matters most to them in this work, and how what others said sits with them. So you see
          where you meet, and where you pull apart, before it gets in the way.
        </p>
        {standing.length > 0 && (
          <div className="no-print">
            <Actions>
              {maySay && <ButtonLink href={`${home}/new`}>Say what matters to you</ButtonLink>}
              <PrintButton quiet>Print the map</PrintButton>
            </Actions>
          </div>
        )}
      </Hero>
      <Page>
        <div className="work work--wide">
          {standing.length === 0 ? (
            <NothingSaid home={home} maySay={maySay} />
          ) : (
            <>
              <p className="prose">
                The numbers are people at this table who said so themselves, with whoever said it first. Nothing here is
                without a name: open a priority to read who said what, and why.
              </p>
              <PriorityMap map={map} groups={groups} home={home} />
            </>
          )}
        </div>
        <StillToSay seats={here} said={standing} helped={helped} home={home} />
        <OffTheMap priorities={all.filter((one) => !standing.includes(one))} home={home} />
        <Record name="When you pull apart" note="It is normal, and it is better known." onScreenOnly>
          <p className="prose">
            Nobody has to give up what matters to them. Ask what lies beneath it, then look for a way that serves both.
            What you decide, and who saw it differently, belongs among{" "}
            <Link href={`/projects/${view.slug}/decisions`}>the decisions</Link>.
          </p>
        </Record>
      </Page>
    </ProjectPage>
  );
}
