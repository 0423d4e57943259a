import { InsidePage } from "@/app/_shell/inside-page";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageTitle } from "@/app/_ui/page-title";
import { dayOf } from "@/lib/calendar/moments";
import { ownVoices } from "@/lib/voices/queries";
import { mayNow, openTable } from "../../people/_components/seats";
import { readFilter, type SearchParams } from "../_components/search";
import { VoiceLines } from "../_components/voice-lines";
import { VoicePages } from "../_components/voice-pages";

type MineProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

const title = "What I said";

export default async function OwnVoices({ params, searchParams }: MineProps) {
  const { viewer, view } = await openTable(params);
  const { before } = readFilter(await searchParams, view);
  const { voices, hasOlder } = await ownVoices(viewer, view, { before });
  const home = `/projects/${view.slug}/voices`;
  const today = dayOf(new Date(), view.network.timeZone);
  return (
    <InsidePage
      viewer={viewer}
      view={view}
      part="voices"
      title={title}
      back={{ href: home, label: "Voices" }}
      lede="What you said here by name, and what happened to it. What you gave without a name is not here: nobody knows that it is yours, and so neither does this page."
    >
      <PageTitle title={`${title}: ${view.title}`} />
      {voices.length === 0 ? (
        <EmptyState
          title="Nothing stands here by your name"
          action={
            mayNow(view, "voice.give") && (
              <ButtonLink quiet href={`${home}/new`}>
                Say something
              </ButtonLink>
            )
          }
        >
          <p>What you say in a meeting or outside one stands here, with its answer.</p>
        </EmptyState>
      ) : (
        <VoiceLines voices={voices} view={view} today={today} mayAnswer={false} />
      )}
      <VoicePages
        voices={voices}
        hasOlder={hasOlder}
        isFirst={before === null}
        addressOf={(from) => (from === undefined ? `${home}/mine` : `${home}/mine?before=${from}`)}
      />
    </InsidePage>
  );
}
