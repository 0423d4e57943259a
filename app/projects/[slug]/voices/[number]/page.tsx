import Link from "next/link";
import { InsidePage } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { History, HistoryItem } from "@/app/_ui/history";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { actionsFrom } from "@/lib/actions/queries";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { decisionsFrom } from "@/lib/decisions/queries";
import { correctionsOfVoice } from "@/lib/history/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { type AnswerGiven, type Voice, voiceNumbered } from "@/lib/voices/queries";
import { whyNotCorrect } from "@/lib/voices/rules";
import { answerWords } from "@/lib/voices/words";
import { ActionsFrom } from "../../actions/_components/actions-from";
import { DecisionLines } from "../../decisions/_components/decision-lines";
import { FilesSection } from "../../files/_components/files-beside";
import { OutcomesFrom } from "../../outcomes/_components/outcomes-from";
import { mayNow, numberIn, openTable } from "../../people/_components/seats";
import { PutRight, PutRightOn } from "../_components/put-right";
import { Said } from "../_components/said";
import { WhatBecame } from "../_components/voice-lines";

type VoiceProps = { params: Promise<{ slug: string; number: string }>; searchParams: Promise<{ saved?: string }> };

const notices: Record<string, string> = {
  given: "Saved: this is heard now, and gets an answer.",
  "passed-on": "Saved: this is passed on. Thank you.",
  corrected: "Saved: this is put right. What stood here before can be read below.",
  answered: "Saved: this is the answer now.",
  file: "Saved: the file is kept.",
  "file-taken-back": "Saved: the file is taken back.",
};

export default async function OneVoice({ params, searchParams }: VoiceProps) {
  const { viewer, view } = await openTable(params);
  const voice = await orNotFound(voiceNumbered(view, numberIn((await params).number)));
  const { saved = "" } = await searchParams;
  const [actions, decisions, corrections] = await Promise.all([
    actionsFrom(view, { voice: voice.number }),
    decisionsFrom(view, { voice: voice.number }),
    correctionsOfVoice(view, voice.number),
  ]);
  const putRight = { corrections, timeZone: view.network.timeZone };
  const title = `Voice ${voice.number}`;
  const back = { href: `/projects/${view.slug}/voices`, label: "Voices" };
  return (
    <InsidePage viewer={viewer} view={view} part="voices" title={title} back={back}>
      <PageTitle title={`${title}: ${view.title}`} />
      {Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
      <Said voice={voice} view={view} />
      <PutRightOn {...putRight} />
      {voice.told !== "" && <p className="note as-written">Where and how it was said: {voice.told}</p>}
      <section>
        <h2 className="section-title">What happened to it</h2>
        <WhatBecame voice={voice} view={view} today={dayOf(new Date(), view.network.timeZone)} />
        <WhatComesNext view={view} voice={voice} justNow={saved === "answered"} />
      </section>
      {decisions.length > 0 && (
        <section>
          <h2 className="section-title">What it led to</h2>
          <DecisionLines decisions={decisions} view={view} />
        </section>
      )}
      <OutcomesFrom view={view} from={{ voice: voice.number }}>
        {(outcomes) => (
          <section>
            <h2 className="section-title">What is to be different because of it</h2>
            {outcomes}
          </section>
        )}
      </OutcomesFrom>
      {actions.length > 0 && (
        <section>
          <h2 className="section-title">Actions from this</h2>
          <ActionsFrom view={view} actions={actions} />
        </section>
      )}
      {voice.answers.length > 1 && <EarlierAnswers answers={voice.answers.slice(1)} />}
      <PutRight {...putRight} />
      <FilesSection view={view} of={{ voice: voice.number }} mayBear={voice.saidBy !== null} />
    </InsidePage>
  );
}

type WhatComesNextProps = {
  view: ProjectView;
  voice: Voice;
  /** Whoever answered just now may want to go on with the next. */
  justNow: boolean;
};

function WhatComesNext({ view, voice: { number: voice, ...said }, justNow }: WhatComesNextProps) {
  const home = `/projects/${view.slug}`;
  const isAnswered = said.answer !== null;
  const { saidBy } = said;
  const mayCorrect =
    mayNow(view, "voice.correct", saidBy?.isOwn) && whyNotCorrect({ ...said, isNamed: saidBy !== null }) === null;
  const mayAnswer = mayNow(view, "voice.answer");
  const mayAct = mayNow(view, "action.add");
  const mayDecide = mayNow(view, "decision.record");
  if (!mayAnswer && !mayAct && !mayDecide && !mayCorrect) return null;
  return (
    <div className="no-print">
      <Actions>
        {mayAnswer && (
          <ButtonLink quiet={isAnswered} href={`${home}/voices/${voice}/answer`}>
            {isAnswered ? "Answer again" : "Answer this"}
          </ButtonLink>
        )}
        {justNow && <Link href={`${home}/voices?state=waiting`}>See what else waits for an answer</Link>}
        {mayAct && <Link href={`${home}/actions/new?voice=${voice}`}>Write down an action from this</Link>}
        {mayDecide && <Link href={`${home}/decisions/new?voice=${voice}`}>Write down a decision from this</Link>}
        {mayCorrect && <Link href={`${home}/voices/${voice}/correct`}>Put this right</Link>}
      </Actions>
    </div>
  );
}

function EarlierAnswers({ answers }: { answers: AnswerGiven[] }) {
  return (
    <section>
      <h2 className="section-title">Earlier answers</h2>
      <History>
        {answers.map(({ version, answer, reason, on, by }) => (
          <HistoryItem key={version} when={dayInWords(on)}>
            <p>
              <strong>{answerWords[answer]}</strong>
              {by && `, said ${by}`}
            </p>
            <p className="as-written">{reason}</p>
          </HistoryItem>
        ))}
      </History>
    </section>
  );
}
