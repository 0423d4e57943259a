import Link from "next/link";
import { SitePage } from "@/app/_shell/site-page";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { ownActionsDue } from "@/lib/actions/queries";
import { auditsAtTable, auditsToFollow, findingsToAnswer } from "@/lib/audits/asked-queries";
import { currentActor, type Viewer } from "@/lib/auth/current-actor";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { ownNextMeetings } from "@/lib/meetings/queries";
import { askedOf } from "@/lib/projects/asked-queries";
import { ownProjects } from "@/lib/projects/queries";
import { OwnNetworks } from "./network/_components/own-networks";
import { AskedList } from "./projects/_components/asked";
import { AuditsAtTable } from "./projects/_components/audits-at-table";
import { OwnActions } from "./projects/_components/own-actions";
import { OwnProjects } from "./projects/_components/own-projects";

export default async function Start() {
  const viewer = await currentActor();
  return (
    <SitePage viewer={viewer} current="/">
      <PageTitle title={viewer ? "Your start page" : "Work as equals, and show it"} />
      {viewer ? <Signed viewer={viewer} /> : <Visitor />}
    </SitePage>
  );
}

async function Signed({ viewer }: { viewer: Viewer }) {
  const [projects, asked, findings, due, meetings, audits, audited] = await Promise.all([
    ownProjects(viewer),
    askedOf(viewer),
    findingsToAnswer(viewer),
    ownActionsDue(viewer),
    ownNextMeetings(viewer),
    viewer.coordinates.length > 0 ? auditsToFollow(viewer) : [],
    auditsAtTable(viewer),
  ]);
  return (
    <>
      <Hero>
        <h1 className="title">Hello {viewer.name}</h1>
        <p className="lede">Your projects, and what could be done next in each.</p>
      </Hero>
      <div className="page">
        {asked.length + findings.length > 0 && (
          <Record name="You are asked" note="You do not have to answer.">
            <AskedList asked={asked} findings={findings} withProject />
          </Record>
        )}
        {audited.length > 0 && (
          <Record name="Audits">
            <AuditsAtTable audits={audited} withProject />
          </Record>
        )}
        {due.length > 0 && (
          <Record name="Yours to do" note="What is due within a week, and what was due before.">
            <OwnActions actions={due} />
          </Record>
        )}
        {viewer.coordinates.length > 0 && (
          <Record name="Your networks">
            <OwnNetworks networks={viewer.coordinates} audits={audits} />
          </Record>
        )}
        <Record name="Your projects">
          <OwnProjects projects={projects} meetings={meetings} />
          <Actions>
            <ButtonLink href="/projects/new" quiet>
              Start a project
            </ButtonLink>
          </Actions>
        </Record>
      </div>
    </>
  );
}

function Visitor() {
  const { definition, source } = jerseyMentalHealth;
  return (
    <>
      <Hero>
        <h1 className="title">Work as equals, and show it</h1>
        <p className="lede">
          Alongside helps carers, people with lived experience, professionals and the third sector plan and deliver
          services together, and keeps the record of how they did it.
        </p>
        <Actions>
          <ButtonLink href="/sign-in">Sign in</ButtonLink>
        </Actions>
      </Hero>
      <div className="page">
        <Record name="What co-production is">
          <figure className="said">
            <blockquote className="said__words">
              <p>“{definition}”</p>
            </blockquote>
            <figcaption className="said__by">{source}</figcaption>
          </figure>
          <Link className="standalone-link" href="/workbook">
            Read more: a short introduction in eight parts
          </Link>
        </Record>
        <Record name="What you can do here">
          <ul className="prose bullets">
            <li>Write down together what the work is for, what is in it, and what limits it.</li>
            <li>See who is at the table, and which seat is empty.</li>
            <li>Check the work against the facilitation checklist: eight areas, each with a reason for its answer.</li>
            <li>Look back at who did what and when. In Alongside, nobody can change or remove the history.</li>
          </ul>
        </Record>
        <Record name="Who can see what">
          <p className="prose">
            A project is seen by the people at its table and by the coordinators of its network. Access needs and
            contact details are seen by the person, the lead and the facilitators only.
          </p>
        </Record>
      </div>
    </>
  );
}
