import Link from "next/link";
import { Seat } from "@/app/_ui/seat";
import { dayInWords } from "@/lib/calendar/days";
import type { ProjectView } from "@/lib/projects/queries";
import type { Voice } from "@/lib/voices/queries";
import { whereInWords, whoInWords } from "./words";

type SaidProps = {
  voice: Voice;
  view: ProjectView;
  /** The words lead to the page of the voice. */
  linked?: boolean;
  /** On the page of the meeting itself: where it was said need not be said. */
  inMeeting?: boolean;
  /** On the page of the decision that it was said against. */
  atDecision?: boolean;
  /** Beside larger words. */
  small?: boolean;
};

/** What someone said, whose it is, and where and when it came from. */
export function Said({ voice, view, linked = false, inMeeting = false, atDecision = false, small = false }: SaidProps) {
  const { number, text, group, meeting, objectsTo } = voice;
  const home = `/projects/${view.slug}`;
  const words = <span className="as-written">“{text}”</span>;
  return (
    <figure className={small ? "said said--small" : "said"}>
      <blockquote className="said__words">
        <p>{linked ? <Link href={`${home}/voices/${number}`}>{words}</Link> : words}</p>
      </blockquote>
      <figcaption className="said__by">
        {group !== null && (
          <Seat
            group={group}
            letter={view.framework.groups.find(({ key }) => key === group)?.letter}
            state="signed"
            size="small"
          />
        )}
        <strong>{whoInWords(voice, view)}</strong>
        {!inMeeting && (
          <span>
            {whereInWords(voice)}
            {meeting && <Link href={`${home}/meetings/${meeting.number}`}>{meeting.title}</Link>}
            {`, here since ${dayInWords(voice.capturedOn)}`}
          </span>
        )}
        {!atDecision && objectsTo && (
          <Link href={`${home}/decisions/${objectsTo.number}`}>Against decision {objectsTo.number}</Link>
        )}
      </figcaption>
    </figure>
  );
}
