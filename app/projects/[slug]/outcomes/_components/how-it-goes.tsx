import { Flag, type FlagKind } from "@/app/_ui/flag";
import { type Day, dayInWords } from "@/lib/calendar/days";
import { trackReasons, trackWords } from "@/lib/outcomes/in-words";
import type { Measure } from "@/lib/outcomes/queries";
import { readingDueOn } from "@/lib/outcomes/rules";
import { howItGoes, type Track } from "@/lib/outcomes/track";

const flags: Record<Track, FlagKind> = {
  "not-started": "soon",
  "no-reading": "soon",
  "no-target": "soon",
  "no-reading-since": "soon",
  "too-early": "soon",
  "on-track": "nothing",
  reached: "nothing",
  "off-track": "now",
  "not-reached": "now",
};

/** In words and with a shape; and whether a reading is waited for. */
export function HowItGoes({ measure, today, inFull = false }: { measure: Measure; today: Day; inFull?: boolean }) {
  const track = howItGoes(measure, measure.readings, today);
  const dueOn = dueOf(measure);
  return (
    <>
      <p>
        {flags[track] === "soon" ? (
          <strong>{trackWords[track]}</strong>
        ) : (
          <Flag kind={flags[track]}>{trackWords[track]}</Flag>
        )}
      </p>
      {inFull && <p className="note">{trackReasons[track]}</p>}
      {dueOn !== null && dueOn < today && (
        <p>
          <Flag kind="now">A reading was due on {dayInWords(dueOn)}</Flag>
        </p>
      )}
      {inFull && dueOn !== null && dueOn >= today && (
        <p className="note">The next reading is due on {dayInWords(dueOn)}.</p>
      )}
    </>
  );
}

function dueOf({ readings, ...measure }: Measure): Day | null {
  const lastOn = readings.at(-1)?.measuredOn ?? null;
  return readingDueOn({ ...measure, lastOn, hasFinal: readings.some(({ isFinal }) => isFinal) });
}
