import "./_components/people.css";
import Link from "next/link";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { ProjectPage } from "@/app/_shell/project-page";
import { Actions } from "@/app/_ui/actions";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { RoundTable } from "@/app/_ui/round-table";
import { dayOf } from "@/lib/calendar/moments";
import { standingOf } from "@/lib/checklist/queries";
import { people } from "@/lib/checklist/words";
import { waitingInvitationsOf } from "@/lib/invitations/queries";
import { askedOf, gapsOf, promisesKept, routesOf } from "@/lib/people/queries";
import { AskedRecord } from "./_components/asked-record";
import { AskingRecord } from "./_components/asking-record";
import { GapsRecord } from "./_components/gaps-record";
import { GroupSeats } from "./_components/group-seats";
import { InvitedRecord } from "./_components/invited-record";
import { LeftRecord } from "./_components/left-record";
import { PromisesKeptRecord } from "./_components/promises-kept";
import { mayNow, numberIn, openTable } from "./_components/seats";

type PeopleProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ [name: string]: string | undefined }> };

export default async function People({ params, searchParams }: PeopleProps) {
  const { viewer, view } = await openTable(params);
  const today = dayOf(new Date(), view.network.timeZone);
  const [waiting, asked, gaps, routes, kept, { meetingsHeld }, { saved, ...saying }] = await Promise.all([
    waitingInvitationsOf(view),
    askedOf(view),
    gapsOf(view),
    routesOf(view),
    promisesKept(view, today),
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
        {saved === "list" && (
          <Notice>{listSaved(numberIn(saying.seated ?? ""), numberIn(saying.invited ?? ""))}</Notice>
        )}
        <h1 className="title">The table</h1>
        <p className="lede">
          Everyone who works on this project has a seat here, as an equal. Someone who takes a break keeps their seat.
        </p>
        {mayAdd && (
          <div className="no-print">
            <Actions>
              <ButtonLink href={`${home}/invite`}>Invite someone</ButtonLink>
              <Link href={`${home}/new`}>Seat someone without e-mail</Link>
              <Link href={`${home}/list`}>Bring in a list</Link>
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
        {waiting.length > 0 && (
          <InvitedRecord waiting={waiting} home={home} mayOpen={mayNow(view, "invitation.revoke")} />
        )}
        <AskedRecord
          asked={asked}
          here={seated.filter((seat) => seat.pausedOn === null).length}
          home={home}
          mayAsk={mayNow(view, "member.describe")}
        />
        <GapsRecord
          gaps={gaps}
          today={today}
          home={home}
          mayAdd={mayNow(view, "gap.add")}
          mayFill={mayNow(view, "gap.fill")}
        />
        <AskingRecord routes={routes} home={home} />
        {kept && <PromisesKeptRecord kept={kept} home={home} />}
        <Record
          name="What matters to each of us"
          note="Where your priorities meet, and where they pull apart."
          onScreenOnly
        >
          <Link className="standalone-link" href={`${home}/priorities`}>
            See the map of priorities
          </Link>
        </Record>
        <Record name="Facilitators" note="Who holds meetings, and what prepared them for it." onScreenOnly>
          <Link className="standalone-link" href={`/projects/${view.slug}/facilitators`}>
            See who facilitates
          </Link>
        </Record>
        <Record name="Over time" note="Who came when, and the balance of the groups." onScreenOnly>
          <Link className="standalone-link" href={`${home}/over-time`}>
            See the table over time
          </Link>
        </Record>
        {left.length > 0 && <LeftRecord seats={left} home={home} />}
      </Page>
    </ProjectPage>
  );
}

const gapNotices = {
  gap: "Saved: the gap is named, so that everyone can help to look.",
  found: "Saved: found. Good news for the table.",
};

/** "2 people have a seat now. 1 person is invited by e-mail." */
function listSaved(seated: number, invited: number): string {
  const sentences = [
    seated > 0 && `${people(seated)} ${seated === 1 ? "has" : "have"} a seat now.`,
    invited > 0 && `${people(invited)} ${invited === 1 ? "is" : "are"} invited by e-mail.`,
  ];
  return sentences.filter(Boolean).join(" ") || "The list is saved.";
}
