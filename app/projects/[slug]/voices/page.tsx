import Link from "next/link";
import { ProjectPage } from "@/app/_shell/project-page";
import { Actions } from "@/app/_ui/actions";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { dayOf } from "@/lib/calendar/moments";
import { countVoices, meetingsWithVoices, voicesOf } from "@/lib/voices/queries";
import { mayNow, openTable } from "../people/_components/seats";
import { Filters, Views } from "./_components/filters";
import { NoVoices } from "./_components/no-voices";
import { addressWith, isFiltered, readFilter, type SearchParams } from "./_components/search";
import { VoiceLines } from "./_components/voice-lines";
import { VoicePages } from "./_components/voice-pages";

type VoicesProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function Voices({ params, searchParams }: VoicesProps) {
  const { viewer, view } = await openTable(params);
  const search = await searchParams;
  const { before, ...filter } = readFilter(search, view);
  const today = dayOf(new Date(), view.network.timeZone);
  const [{ voices, hasOlder }, counts, meetings] = await Promise.all([
    voicesOf(view, filter, { today, before }),
    countVoices(view, filter, today),
    meetingsWithVoices(view),
  ]);
  const home = `/projects/${view.slug}/voices`;
  const mayGive = mayNow(view, "voice.give");
  const days = view.framework.thresholds.answerWithinDays;
  const isFirst = counts.all === 0 && !isFiltered(filter);
  return (
    <ProjectPage viewer={viewer} view={view} part="voices">
      <PageTitle title={`Voices: ${view.title}`} />
      <Hero>
        <h1 className="title">Voices</h1>
        <p className="lede">What people said, and what happened to it.</p>
        <div className="no-print">
          <Actions>
            {mayGive && <ButtonLink href={`${home}/new`}>Say something</ButtonLink>}
            {mayNow(view, "voice.pass-on") && <Link href={`${home}/pass-on`}>Someone told me something</Link>}
            {view.ownSeat !== null && <Link href={`${home}/mine`}>What I said</Link>}
          </Actions>
        </div>
      </Hero>
      <Page>
        {search.saved === "box" && (
          <Notice>
            Thank you. Your words wait in the box until the day is over. Then they stand here, without your name.
          </Notice>
        )}
        <Record name="What was said" note={`Each has an answer with a reason within ${days} days.`}>
          {!isFirst && (
            <>
              <Views home={home} filter={filter} counts={counts} days={days} />
              <div className="no-print">
                <Filters view={view} home={home} filter={filter} meetings={meetings} />
              </div>
            </>
          )}
          {voices.length === 0 ? (
            <NoVoices isFirst={isFirst} home={home} mayGive={mayGive} />
          ) : (
            <VoiceLines voices={voices} view={view} today={today} mayAnswer={mayNow(view, "voice.answer")} />
          )}
          <VoicePages
            voices={voices}
            hasOlder={hasOlder}
            isFirst={before === null}
            addressOf={(from) => addressWith(home, filter, from)}
          />
        </Record>
      </Page>
    </ProjectPage>
  );
}
