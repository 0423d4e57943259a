import "./signing.css";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import type { Talk } from "@/lib/statements/queries";

/** What came of a talk, in the words of the lead or facilitator who answered. */
export function TalkAnswer({ talk, timeZone }: { talk: Talk; timeZone: string }) {
  if (!talk.answeredAt) return null;
  return (
    <figure className="said said--small">
      <blockquote className="said__words as-written">
        <p>“{talk.answer}”</p>
      </blockquote>
      <figcaption className="said__by">
        <strong>{talk.answeredBy}</strong> {dayInWords(dayOf(talk.answeredAt, timeZone))}
      </figcaption>
    </figure>
  );
}

/** The statement and the note of someone who wants to talk first. */
export function TalkWords({ talk, timeZone }: { talk: Talk; timeZone: string }) {
  return (
    <>
      <p className="label">“{talk.statement.text}”</p>
      {talk.note === "" ? <p className="note">No note was written.</p> : <p className="as-written">{talk.note}</p>}
      <p className="note">Asked on {dayInWords(dayOf(talk.askedAt, timeZone))}.</p>
    </>
  );
}
