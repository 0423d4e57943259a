import type { ReactNode } from "react";
import { InsidePage, OnlyWords } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { whenInWords } from "@/lib/calendar/moments";
import { type Meeting, meetingOf } from "@/lib/meetings/queries";
import type { MeetingVerb } from "@/lib/meetings/rules";
import type { ProjectView } from "@/lib/projects/queries";
import { numberIn, openTable } from "../../people/_components/seats";
import { whyNot } from "./why-not";

type OneMeetingPageProps = {
  params: Promise<{ slug: string; number: string }>;
  verb: MeetingVerb;
  title: string;
  children: (meeting: Meeting, view: ProjectView) => ReactNode;
};

/** A page on which something is done to a meeting, as long as it can be done now and the viewer may. */
export async function OneMeetingPage({ params, verb, title, children }: OneMeetingPageProps) {
  const { viewer, view } = await openTable(params);
  const meeting = await orNotFound(meetingOf(view, numberIn((await params).number)));
  const back = { href: `/projects/${view.slug}/meetings/${meeting.number}`, label: meeting.title };
  const page = { viewer, view, part: "meetings", title, back, lede: whenInWords(meeting, view.network.timeZone) };
  const refused = whyNot(view, verb, meeting);
  if (refused !== null)
    return (
      <OnlyWords {...page}>
        <p>{refused}</p>
      </OnlyWords>
    );
  return <InsidePage {...page}>{children(meeting, view)}</InsidePage>;
}
