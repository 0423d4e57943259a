import "../_components/meetings.css";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Flag } from "@/app/_ui/flag";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { whenInWords } from "@/lib/calendar/moments";
import { type Meeting, meetingOf, withoutMail } from "@/lib/meetings/queries";
import { type MeetingState, stateOf } from "@/lib/meetings/rules";
import { FilesRecord } from "../../files/_components/files-beside";
import { numberIn, openTable } from "../../people/_components/seats";
import { DecidedHere } from "./_components/decided-here";
import { HandItOver } from "./_components/hand-it-over";
import { NotesRecord, WhoWasThere } from "./_components/held-records";
import { Agenda, Papers, WhenAndWhere } from "./_components/plan-records";
import { SaidHere } from "./_components/said-here";
import { ToDoRecord } from "./_components/to-do-record";
import { WhatNext } from "./_components/what-next";

type MeetingProps = { params: Promise<{ slug: string; number: string }>; searchParams: Promise<{ saved?: string }> };

const notices: Record<string, string> = {
  planned: "Saved: the meeting is planned. Nothing is sent yet.",
  changed: "Saved: this is the plan now.",
  sent: "It is on its way to everyone with an e-mail address.",
  "called-off": "Saved: the meeting is called off.",
  held: "Saved: who was there.",
  notes: "Saved: the notes.",
  offered: "The notes are offered back. Thank you.",
  corrected: "Saved: it stands beside the notes.",
  file: "Saved: the file is kept.",
  "file-taken-back": "Saved: the file is taken back.",
};

export default async function OneMeeting({ params, searchParams }: MeetingProps) {
  const { viewer, view } = await openTable(params);
  const meeting = await orNotFound(meetingOf(view, numberIn((await params).number)));
  const { saved = "" } = await searchParams;
  const now = new Date();
  const state = stateOf(meeting, now);
  const hasBegun = state !== "to-come" && state !== "called-off";
  const { timeZone } = view.network;
  const unreached = state === "to-come" && meeting.wasSent ? await withoutMail(view) : [];
  return (
    <ProjectPage viewer={viewer} view={view} part="meetings" inside>
      <PageTitle title={`${meeting.title}: ${view.title}`} />
      <Hero back={<BackLink href={`/projects/${view.slug}/meetings`}>Meetings</BackLink>}>
        {Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
        <h1 className="title title--small">{meeting.title}</h1>
        <p className="lede">{whenInWords(meeting, timeZone)}</p>
        <p className="status-line">{standing(meeting, state)}</p>
        <HandItOver people={unreached} />
        <WhatNext meeting={meeting} view={view} now={now} />
      </Hero>
      <Page>
        <WhenAndWhere meeting={meeting} timeZone={timeZone} />
        <Agenda agenda={meeting.agenda} />
        <Papers papers={meeting.papers} />
        <WhoWasThere attendance={meeting.attendance} view={view} />
        {state !== "called-off" && <SaidHere meeting={meeting} view={view} />}
        {hasBegun && <NotesRecord meeting={meeting} view={view} />}
        {hasBegun && <DecidedHere view={view} meeting={meeting.number} />}
        {hasBegun && <ToDoRecord meeting={meeting.number} view={view} />}
        <FilesRecord view={view} of={{ meeting: meeting.number }} />
      </Page>
    </ProjectPage>
  );
}

function standing({ wasSent, sentAsItStands, calledOffReason, notes }: Meeting, state: MeetingState) {
  switch (state) {
    case "called-off":
      return <Flag kind="now">Called off: {calledOffReason}</Flag>;
    case "to-come":
      if (sentAsItStands) return "Sent as it stands.";
      return wasSent ? "It has changed since it was sent." : "It is not sent yet.";
    case "begun":
      return <Flag kind="now">It has begun. Nobody has said yet who was there.</Flag>;
    case "held":
      return notes === "" ? "Held. No notes yet." : "Held. The notes are not offered back yet.";
    case "closed":
      return "Held, and its notes are offered back.";
  }
}
