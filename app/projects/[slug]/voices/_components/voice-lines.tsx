import "./voices.css";
import Link from "next/link";
import { Flag } from "@/app/_ui/flag";
import { addDays, type Day, dayInWords, isOverdue } from "@/lib/calendar/days";
import type { ProjectView } from "@/lib/projects/queries";
import type { Voice } from "@/lib/voices/queries";
import { Said } from "./said";
import { answerInWords, inShort } from "./words";

type VoiceLinesProps = { voices: Voice[]; view: ProjectView; today: Day; mayAnswer: boolean; inMeeting?: boolean };

/** What was said, and what became of it. */
export function VoiceLines({ voices, view, today, mayAnswer, inMeeting }: VoiceLinesProps) {
  return (
    <ul className="voice-lines">
      {voices.map((voice) => (
        <li key={voice.number} className="voice-line">
          <Said voice={voice} view={view} linked inMeeting={inMeeting} />
          <WhatBecame voice={voice} view={view} today={today} />
          {mayAnswer && voice.answer === null && (
            <p className="no-print">
              <Link className="standalone-link" href={`/projects/${view.slug}/voices/${voice.number}/answer`}>
                Answer this<span className="visually-hidden">: {inShort(voice.text)}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

type WhatBecameProps = { voice: Voice; view: ProjectView; today: Day };

/** The answer that counts with its reason, or until when there is to be one. */
export function WhatBecame({ voice, view, today }: WhatBecameProps) {
  if (voice.answer !== null)
    return (
      <div className="voice-answer">
        <p>
          <strong>{answerInWords(voice)}</strong>
        </p>
        <p className="as-written">{voice.reason}</p>
      </div>
    );
  const until = addDays(voice.capturedOn, view.framework.thresholds.answerWithinDays);
  if (isOverdue(until, today)) return <Flag kind="now">Still no answer. It was to come by {dayInWords(until)}.</Flag>;
  return <p className="note">No answer yet. There is time until {dayInWords(until)}.</p>;
}
