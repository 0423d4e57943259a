import "./_components/people.css";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { ProjectPage } from "@/app/_shell/project-page";
import { Actions } from "@/app/_ui/actions";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { RoundTable } from "@/app/_ui/round-table";
import { dayOf } from "@/lib/calendar/moments";
import { standingOf } from "@/lib/checklist/queries";
import { askedOf, gapsOf } from "@/lib/people/queries";
import { AskedRecord } from "./_components/asked-record";
import { GapsRecord } from "./_components/gaps-record";
import { GroupSeats } from "./_components/group-seats";
import { LeftRecord } from "./_components/left-record";
import { mayNow, openTable } from "./_components/seats";

type PeopleProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string }> };

export default async function People({ params, searchParams }: PeopleProps) {
  const { viewer, view } = await openTable(params);
  const [asked, gaps, { meetingsHeld }, { saved }] = await Promise.all([
    askedOf(view),
    gapsOf(view),
    standingOf(view),
    searchParams,
  ]);
  const home = `/projects/${view.slug}/people`;
  const groups = groupsAtTable(view);
  const seated = view.seats.filter((seat) => seat.leftOn === null);
  const left = view.seats.filter((seat) => seat.leftOn !== null);
  const mayAdd = mayNow(view, "member.add");
  const drawn = seated.map((seat) => ({ ...seat, paused: seat.pausedOn !== null }));
  return (
    <ProjectPage viewer={viewer} view={view} part="people">
      <PageTitle title={`The table: ${view.title}`} />
      <Hero picture={<RoundTable seats={drawn} groups={groups} meetingsHeld={meetingsHeld} listed />}>
        {(saved === "gap" || saved === "found") && <Notice>{gapNotices[saved]}</Notice>}
        <h1 className="title">The table</h1>
        <p className="lede">
          Everyone who works on this project has a seat here, as an equal. Someone who takes a break keeps their seat.
        </p>
        {mayAdd && (
          <div className="no-print">
            <Actions>
              <ButtonLink href={`${home}/new`}>Seat a person</ButtonLink>
            </Actions>
          </div>
        )}
      </Hero>
      <Page>
        {groups.map((group) => (
          <GroupSeats
            key={group.key}
            group={group}
            seats={seated.filter((seat) => seat.group === group.key)}
            home={home}
            mayAdd={mayAdd}
          />
        ))}
        <AskedRecord
          asked={asked}
          here={seated.filter((seat) => seat.pausedOn === null).length}
          home={home}
          mayAsk={mayNow(view, "member.describe")}
        />
        <GapsRecord
          gaps={gaps}
          today={dayOf(new Date(), view.network.timeZone)}
          home={home}
          mayAdd={mayNow(view, "gap.add")}
          mayFill={mayNow(view, "gap.fill")}
        />
        {left.length > 0 && <LeftRecord seats={left} home={home} />}
      </Page>
    </ProjectPage>
  );
}

const gapNotices = {
  gap: "Saved: the gap is named, so that everyone can help to look.",
  found: "Saved: found. Good news for the table.",
};
