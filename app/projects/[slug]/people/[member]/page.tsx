import "../_components/people.css";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { Seat } from "@/app/_ui/seat";
import { dayOf } from "@/lib/calendar/moments";
import { waitingInvitationsOf } from "@/lib/invitations/queries";
import { ownCalendarAddress } from "@/lib/meetings/queries";
import { promisesTo } from "@/lib/people/queries";
import { trainingOf } from "@/lib/training/queries";
import { SavedSeatNotice } from "../_components/saved-notice";
import { openSeat } from "../_components/seats";
import { roleWords } from "../_components/words";
import { CalendarRecord } from "./_components/calendar-record";
import { ComingAndGoing } from "./_components/coming-and-going";
import { FirstStep } from "./_components/first-step";
import { PrivateRecord } from "./_components/private-record";
import { PromisesRecord } from "./_components/promises-record";
import { SaidRecord } from "./_components/said-record";
import { SeatRecord } from "./_components/seat-record";
import { TrainingRecord } from "./_components/training-record";

type MemberProps = { params: Promise<{ slug: string; member: string }>; searchParams: Promise<{ saved?: string }> };

export default async function Member({ params, searchParams }: MemberProps) {
  const { viewer, view, seat } = await openSeat(params);
  const [{ saved }, promises, training, waiting, calendar] = await Promise.all([
    searchParams,
    promisesTo(view, seat.number),
    trainingOf(view, seat.number),
    seat.signsInAlone ? [] : waitingInvitationsOf(view),
    seat.isOwn ? ownCalendarAddress(view) : null,
  ]);
  const group = groupsAtTable(view).find(({ key }) => key === seat.group);
  const atTable = view.seats.find(({ number }) => number === seat.number);
  return (
    <ProjectPage viewer={viewer} view={view} part={seat.isOwn ? "seat" : "people"} inside={!seat.isOwn}>
      <PageTitle title={`${seat.name}: ${view.title}`} />
      <Hero back={<BackLink href={`/projects/${view.slug}/people`}>The table</BackLink>}>
        <SavedSeatNotice saved={saved} name={seat.name} isOwn={seat.isOwn} />
        <p className="status-line">
          <Seat
            group={seat.group}
            letter={group?.letter}
            state={atTable?.signed && !seat.pausedOn ? "signed" : "open"}
            size="large"
          />
          {group?.name} · {roleWords[seat.role]}
        </p>
        <h1 className="title">{seat.name}</h1>
        {seat.isOwn && <p className="lede">This is your own seat.</p>}
        {seat.isOwn && saved === "joined" && <FirstStep slug={view.slug} signedForYou={atTable?.signed ?? false} />}
      </Hero>
      <Page>
        <SeatRecord
          view={view}
          seat={seat}
          groupName={group?.name ?? seat.group}
          atTable={atTable}
          invited={waiting.find(({ toSeat }) => toSeat === seat.number)}
        />
        {seat.isErased ? (
          <Record name="What they said">
            <p className="prose">They asked to be erased: their name and their own words are gone.</p>
          </Record>
        ) : (
          <SaidRecord view={view} seat={seat} />
        )}
        <TrainingRecord view={view} seat={seat} training={training} />
        {!seat.isErased && <PrivateRecord seat={seat} />}
        <PromisesRecord view={view} seat={seat} promises={promises} today={dayOf(new Date(), view.network.timeZone)} />
        <CalendarRecord address={calendar} renewAt={`/projects/${view.slug}/people/${seat.number}/calendar`} />
        <ComingAndGoing view={view} seat={seat} />
      </Page>
    </ProjectPage>
  );
}
