import Link from "next/link";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { PrintButton } from "@/app/_ui/print-button";
import type { Meeting } from "@/lib/meetings/queries";
import { type MeetingVerb, stateOf } from "@/lib/meetings/rules";
import type { ProjectView } from "@/lib/projects/queries";
import { mayCapture } from "../../_components/may-capture";
import { whyNot } from "../../_components/why-not";

type Way = { verb: MeetingVerb; path: string; words: string };

/** In the order in which they are likely to be next; the first that can be done is the button. */
function waysFor({ wasSent, sentAsItStands, attendance, notes }: Meeting): Way[] {
  const send: Way = { verb: "meeting.send", path: "send", words: wasSent ? "Send it again" : "Send it to everyone" };
  const change: Way = { verb: "meeting.change", path: "change", words: "Change it" };
  const hold: Way = {
    verb: "meeting.hold",
    path: "attendance",
    words: attendance === null ? "Say who was there" : "Put right who was there",
  };
  const write: Way = {
    verb: "meeting.write-notes",
    path: "notes",
    words: notes === "" ? "Write the notes" : "Go on with the notes",
  };
  return [
    ...(sentAsItStands ? [change, send] : [send]),
    ...(attendance === null ? [hold, write] : notes === "" ? [write] : []),
    { verb: "meeting.close", path: "close", words: "Offer the notes back" },
    { verb: "meeting.correct", path: "corrections/new", words: "Say what was otherwise" },
    ...(attendance === null ? [] : notes === "" ? [hold] : [write, hold]),
    ...(sentAsItStands ? [] : [change]),
    { verb: "meeting.call-off", path: "call-off", words: "Call it off" },
  ];
}

/** What the viewer can do about a meeting as it stands now, and its print. While it is on, writing down what is said is first. */
export function WhatNext({ meeting, view, now }: { meeting: Meeting; view: ProjectView; now: Date }) {
  const home = `/projects/${view.slug}/meetings/${meeting.number}`;
  const state = stateOf(meeting, now);
  const others: Pick<Way, "path" | "words">[] = waysFor(meeting).filter(
    ({ verb }) => whyNot(view, verb, meeting, now) === null,
  );
  const isNow = state === "begun" && mayCapture(view, meeting, now);
  const first = isNow ? { path: "said", words: "Write down what is said" } : others.shift();
  return (
    <div className="no-print">
      <Actions>
        {first && <ButtonLink href={`${home}/${first.path}`}>{first.words}</ButtonLink>}
        {others.map(({ path, words }) => (
          <Link key={path} href={`${home}/${path}`}>
            {words}
          </Link>
        ))}
        <PrintButton quiet>{state === "to-come" ? "Print the agenda" : "Print the notes"}</PrintButton>
      </Actions>
    </div>
  );
}
