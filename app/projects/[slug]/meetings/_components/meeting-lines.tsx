import Link from "next/link";
import { Flag } from "@/app/_ui/flag";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf, whenInWords } from "@/lib/calendar/moments";
import { listWithAnd, people } from "@/lib/checklist/words";
import type { MeetingLine } from "@/lib/meetings/queries";
import { stateOf } from "@/lib/meetings/rules";

type MeetingLinesProps = { meetings: MeetingLine[]; home: string; timeZone: string; now: Date };

/** Meetings with when, where and by whom, and what is still to be done about each. */
export function MeetingLines({ meetings, home, timeZone, now }: MeetingLinesProps) {
  return (
    <ul className="lines">
      {meetings.map((meeting) => (
        <li key={meeting.number} className="line">
          <Link className="line__what" href={`${home}/${meeting.number}`}>
            {meeting.title}
            <span className="visually-hidden">, {dayInWords(dayOf(meeting.startsAt, timeZone))}</span>
          </Link>
          <div className="line__facts">{whenInWords(meeting, timeZone)}</div>
          {!meeting.heldAt && <div className="line__facts">{meeting.place || "Online"}</div>}
          <div className="line__facts">
            {meeting.facilitators.length > 0
              ? `${meeting.heldAt ? "Held by" : "To be held by"} ${listWithAnd(meeting.facilitators)}.`
              : "Nobody is named yet who holds it."}
          </div>
          <div className="line__facts">
            <Standing meeting={meeting} timeZone={timeZone} now={now} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Standing({ meeting, timeZone, now }: { meeting: MeetingLine; timeZone: string; now: Date }) {
  const { present, hasNotes, correctUntil } = meeting;
  switch (stateOf(meeting, now)) {
    case "called-off":
      return "Called off.";
    case "to-come":
      return sentInWords(meeting, timeZone);
    case "begun":
      return <Flag kind="now">Nobody has said yet who was there.</Flag>;
    case "held":
      return `${people(present)} there. ${hasNotes ? "The notes are not offered back yet." : "No notes yet."}`;
    case "closed": {
      const isOpen = correctUntil !== null && dayOf(now, timeZone) <= correctUntil;
      return `${people(present)} there.${isOpen ? ` The notes can be corrected until ${dayInWords(correctUntil)}.` : ""}`;
    }
  }
}

/** With other papers nothing counts as sent, though the plan went out. */
function sentInWords({ wasSent, sentAsItStands, sentAt }: MeetingLine, timeZone: string): string {
  if (!wasSent) return "Not sent yet.";
  if (sentAt === null) return "Its papers have changed since it was sent.";
  const sent = `Sent on ${dayInWords(dayOf(sentAt, timeZone))}`;
  return sentAsItStands ? `${sent}.` : `${sent}, and changed since.`;
}
