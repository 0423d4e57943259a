import { ProjectPage } from "@/app/_shell/project-page";
import { Actions } from "@/app/_ui/actions";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { meetingsOf } from "@/lib/meetings/queries";
import { stateOf } from "@/lib/meetings/rules";
import { mayNow, openTable } from "../people/_components/seats";
import { MeetingLines } from "./_components/meeting-lines";
import { NoMeetings } from "./_components/no-meetings";

export default async function Meetings({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const meetings = await meetingsOf(view);
  const now = new Date();
  const home = `/projects/${view.slug}/meetings`;
  const mayPlan = mayNow(view, "meeting.plan");
  const inState = (...states: string[]) => meetings.filter((meeting) => states.includes(stateOf(meeting, now)));
  const parts = [
    { name: "To come", note: "The next one first.", meetings: inState("to-come") },
    { name: "Was it held?", note: "These have begun, or are over.", meetings: inState("begun") },
    { name: "Held", note: "The latest first.", meetings: inState("held", "closed").toReversed() },
    { name: "Called off", meetings: inState("called-off").toReversed() },
  ];
  return (
    <ProjectPage viewer={viewer} view={view} part="meetings">
      <PageTitle title={`Meetings: ${view.title}`} />
      <Hero>
        <h1 className="title">Meetings</h1>
        <p className="lede">When you meet, what about, who was there, and what was written down.</p>
        {mayPlan && meetings.length > 0 && (
          <div className="no-print">
            <Actions>
              <ButtonLink href={`${home}/new`}>Plan a meeting</ButtonLink>
            </Actions>
          </div>
        )}
      </Hero>
      <Page>
        {meetings.length === 0 && (
          <div className="work">
            <NoMeetings view={view} home={home} mayPlan={mayPlan} />
          </div>
        )}
        {meetings.length > 0 && inState("to-come").length === 0 && view.stage !== "closed" && (
          <Record name="To come">
            <p className="prose">No meeting is planned now.</p>
          </Record>
        )}
        {parts.map(
          (part) =>
            part.meetings.length > 0 && (
              <Record key={part.name} name={part.name} note={part.note}>
                <MeetingLines meetings={part.meetings} home={home} timeZone={view.network.timeZone} now={now} />
              </Record>
            ),
        )}
      </Page>
    </ProjectPage>
  );
}
