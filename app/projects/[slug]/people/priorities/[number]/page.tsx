import "../../_components/people.css";
import "../_components/priorities.css";
import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { Seat } from "@/app/_ui/seat";
import { dayInWords } from "@/lib/calendar/days";
import { seatsToHelp } from "@/lib/people/queries";
import { priorityNumbered } from "@/lib/priorities/queries";
import { numberIn, openTable } from "../../_components/seats";
import { HowItSits } from "../_components/how-it-sits";
import { WhatToDo } from "../_components/what-to-do";

type PriorityProps = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

const notices: Record<string, string> = {
  changed: "Saved: how it was said before stays in the history.",
  viewed: "Saved: how it sits is on the map.",
};

export default async function Priority({ params, searchParams }: PriorityProps) {
  const { viewer, view } = await openTable(params);
  const priority = await orNotFound(priorityNumbered(view, numberIn((await params).number)));
  const [helped, { saved }] = await Promise.all([seatsToHelp(view, "priority.say-for"), searchParams]);
  const home = `/projects/${view.slug}/people/priorities`;
  const groups = groupsAtTable(view);
  const group = groups.find(({ key }) => key === priority.by.group);
  const { by, takenBackOn, hasLeft } = priority;
  return (
    <ProjectPage viewer={viewer} view={view} part="people" inside>
      <PageTitle title={`${priority.what}: ${view.title}`} />
      <Hero back={<BackLink href={home}>What matters to each of us</BackLink>}>
        {typeof saved === "string" && Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
        <p className="status-line">
          <Seat group={by.group} letter={group?.letter} state="signed" size="large" />
          {by.name} · {dayInWords(priority.saidOn)}
        </p>
        <h1 className="title title--small">{priority.what}</h1>
        {takenBackOn !== null && (
          <p className="lede">Taken back on {dayInWords(takenBackOn)}. It stays to be read, and counts nowhere.</p>
        )}
        {takenBackOn === null && hasLeft && (
          <p className="lede">{by.name} has left the table. It stays to be read, and counts nowhere.</p>
        )}
        <WhatToDo view={view} priority={priority} helped={helped} home={`${home}/${priority.number}`} />
      </Hero>
      <Page>
        <Record name="Why it matters">
          {priority.why === "" ? (
            <p>Nothing is written about that.</p>
          ) : (
            <p className="as-written prose">{priority.why}</p>
          )}
        </Record>
        <HowItSits priority={priority} groups={groups} seats={view.seats} />
      </Page>
    </ProjectPage>
  );
}
