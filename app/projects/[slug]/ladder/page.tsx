import Link from "next/link";
import { ProjectPage } from "@/app/_shell/project-page";
import { Page } from "@/app/_ui/band";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { dayOf } from "@/lib/calendar/moments";
import { activitiesOf } from "@/lib/engagement/queries";
import { ladderOf } from "@/lib/ladder/queries";
import { asOf, isOver, openRound, shownFrom } from "@/lib/ladder/rules";
import { mayNow, openTable } from "../people/_components/seats";
import { ActivitiesTable, TakenBack } from "./_components/activities-table";
import { Asking } from "./_components/asking";
import { LadderHero } from "./_components/ladder-hero";
import { LadderPicture } from "./_components/ladder-picture";
import { ladderOfBands } from "./_components/ladder-rows";
import { LadderTable } from "./_components/ladder-table";
import { NeverRight } from "./_components/never-right";
import { NothingDone } from "./_components/nothing-done";
import { OverTime } from "./_components/over-time";
import { periodInWords, readPeriod, type SearchParams } from "./_components/period";
import { PeriodFilter } from "./_components/period-filter";

type LadderProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

const notices: Record<string, string> = {
  added: "Saved: this stands on the ladder now.",
  changed: "Saved: this is put right.",
  "taken-back": "Saved: this is taken back, and counts nowhere any more.",
  claimed: "Saved: this is what we say from today on.",
  asked: "Saved: everyone is being asked now, by e-mail too. Please tell whoever has none.",
  answered: "Thank you: your answer is in the box. Nobody can find out which one is yours.",
  closed: "Saved: the question is closed.",
};

export default async function LadderPage({ params, searchParams }: LadderProps) {
  const { viewer, view } = await openTable(params);
  const search = await searchParams;
  const period = readPeriod(search);
  const [ladder, all] = await Promise.all([ladderOf(view), activitiesOf(view, period)]);
  const home = `/projects/${view.slug}/ladder`;
  const { framework } = view;
  const activities = all.filter(({ takenBackOn }) => takenBackOn === null);
  const takenBack = all.filter(({ takenBackOn }) => takenBackOn !== null);
  const { claim, round } = asOf(ladder, period.to);
  const open = openRound(ladder.rounds);
  const standing = { claimed: claim?.rung ?? null, felt: round?.felt ?? [] };
  const bands = ladderOfBands(framework, { ...standing, activities });
  const saved = typeof search.saved === "string" && Object.hasOwn(notices, search.saved) ? search.saved : null;
  const hasPast = ladder.claims.length > 0 || ladder.rounds.some(({ closedOn }) => closedOn !== null);
  return (
    <ProjectPage viewer={viewer} view={view} part="ladder">
      <PageTitle title={`The ladder: ${view.title}`} />
      <LadderHero
        view={view}
        claim={claim}
        round={round}
        isAsking={open !== undefined}
        wasAsked={ladder.rounds.length > 0}
      />
      <Page>
        <div className="ladder-page">
          {saved && (
            <Notice>
              {notices[saved]}{" "}
              {saved === "answered" && <Link href={`/projects/${view.slug}/voices/new`}>Say why it feels so</Link>}
            </Notice>
          )}
          {open && (
            <Asking
              round={open}
              home={home}
              mayAnswer={mayNow(view, "ladder.answer")}
              mayClose={mayNow(view, "ladder.close-round")}
              over={isOver(open, dayOf(new Date(), view.network.timeZone))}
            />
          )}
          <PeriodFilter home={home} period={period} />
        </div>
        <LadderPicture bands={bands} {...standing} />
        <NeverRight bands={bands} />
        <Record name="Rung by rung" note="The same as the picture, to read or to hear.">
          <LadderTable bands={bands} />
        </Record>
        <Record name="What we did, one by one" note={periodInWords(period) ?? "The latest first."}>
          {activities.length === 0 ? (
            <NothingDone home={home} mayAdd={mayNow(view, "engagement.add")} isFirst={periodInWords(period) === null} />
          ) : (
            <ActivitiesTable
              activities={activities}
              framework={framework}
              home={home}
              mayChange={mayNow(view, "engagement.change")}
            />
          )}
          {takenBack.length > 0 && <TakenBack activities={takenBack} />}
        </Record>
        <Record name="Why it feels so" onScreenOnly>
          <Link className="standalone-link" href={`/projects/${view.slug}/voices/new`}>
            Say why it feels so, without a name if you like
          </Link>
        </Record>
        {hasPast && (
          <Record name="Over time" note="A later word stands beside an earlier one, not over it.">
            <OverTime {...ladder} rungs={framework.rungs} fewest={shownFrom(framework.thresholds)} />
          </Record>
        )}
        <Record name="Consultation, co-production or a blend" onScreenOnly>
          <Link className="standalone-link" href={`${home}/approach`}>
            See how the brief could be met each way
          </Link>
        </Record>
      </Page>
    </ProjectPage>
  );
}
