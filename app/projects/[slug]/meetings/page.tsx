import { ProjectPage } from "@/app/_shell/project-page";
import { Actions } from "@/app/_ui/actions";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { type MeetingPart, meetingParts, meetingsInParts } from "@/lib/meetings/list-queries";
import { mayNow, openTable } from "../people/_components/seats";
import { MeetingLines } from "./_components/meeting-lines";
import { MeetingPages } from "./_components/meeting-pages";
import { NoMeetings } from "./_components/no-meetings";

type MeetingsProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ show?: string; after?: string }> };

const names: { [part in MeetingPart]: { name: string; note?: string } } = {
  "to-come": { name: "To come", note: "The next one first." },
  begun: { name: "Was it held?", note: "These have begun, or are over." },
  held: { name: "Held", note: "The latest first." },
  "called-off": { name: "Called off" },
};

export default async function Meetings({ params, searchParams }: MeetingsProps) {
  const { viewer, view } = await openTable(params);
  const { show, after } = await searchParams;
  const now = new Date();
  const only = meetingParts.find((part) => part === show);
  const last = /^[1-9]\d{0,8}$/.test(after ?? "") ? Number(after) : null;
  const parts = await meetingsInParts(view, { now, only, after: only ? last : null });
  const home = `/projects/${view.slug}/meetings`;
  const mayPlan = mayNow(view, "meeting.plan");
  const isEmpty = meetingParts.every((part) => parts[part].meetings.length === 0);
  const isFirst = isEmpty && only === undefined;
  return (
    <ProjectPage viewer={viewer} view={view} part="meetings">
      <PageTitle title={`Meetings: ${view.title}`} />
      <Hero>
        <h1 className="title">Meetings</h1>
        <p className="lede">When you meet, what about, who was there, and what was written down.</p>
        {mayPlan && !isFirst && (
          <div className="no-print">
            <Actions>
              <ButtonLink href={`${home}/new`}>Plan a meeting</ButtonLink>
            </Actions>
          </div>
        )}
      </Hero>
      <Page>
        {isFirst && (
          <div className="work">
            <NoMeetings view={view} home={home} mayPlan={mayPlan} />
          </div>
        )}
        {!isEmpty && only === undefined && parts["to-come"].meetings.length === 0 && view.stage !== "closed" && (
          <Record name="To come">
            <p className="prose">No meeting is planned now.</p>
          </Record>
        )}
        {meetingParts.map(
          (part) =>
            (parts[part].meetings.length > 0 || part === only) && (
              <Record key={part} {...names[part]}>
                {parts[part].meetings.length === 0 && <p className="prose">There is nothing more here.</p>}
                <MeetingLines meetings={parts[part].meetings} home={home} timeZone={view.network.timeZone} now={now} />
                <MeetingPages {...parts[part]} part={part} home={home} isAlone={part === only} />
              </Record>
            ),
        )}
      </Page>
    </ProjectPage>
  );
}
