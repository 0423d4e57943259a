import Link from "next/link";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { BackLink } from "@/app/_ui/back-link";
import { Page } from "@/app/_ui/band";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { allows } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { type Talk, talksOf } from "@/lib/statements/queries";
import { mayNow, openTable } from "../../people/_components/seats";
import { TalkAnswer, TalkWords } from "../_components/talk-words";

type TalksProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string }> };

export default async function Talks({ params, searchParams }: TalksProps) {
  const { viewer, view } = await openTable(params);
  const talks = await orNotFound(talksOf(viewer, view));
  const { saved } = await searchParams;
  const isHost = allows("talk.answer", view.roles);
  const others = talks.filter(({ isOwn }) => !isOwn);
  const own = talks.filter(({ isOwn }) => isOwn);
  return (
    <ProjectPage viewer={viewer} view={view} part="statements" inside>
      <PageTitle title="Talks" />
      <Hero back={<BackLink href={`/projects/${view.slug}/statements`}>Statements</BackLink>}>
        {saved !== undefined && <Notice>Saved. The person can read your answer now.</Notice>}
        <h1 className="title title--small">Talks</h1>
        <p className="lede">
          “I want to talk about this first” is a good answer. What it is about stays between the person, the leads and
          the facilitators.
        </p>
      </Hero>
      <Page>
        {isHost && (
          <>
            <Record name="Waiting for an answer">
              <TalkList view={view} talks={others.filter(isWaiting)} none="Nobody waits for a talk now." />
            </Record>
            <Record name="Answered or settled">
              <TalkList view={view} talks={others.filter((talk) => !isWaiting(talk))} none="Nothing yet." />
            </Record>
          </>
        )}
        {(own.length > 0 || !isHost) && (
          <Record name="What you asked">
            <TalkList view={view} talks={own} none="You have not asked to talk about a statement." />
          </Record>
        )}
      </Page>
    </ProjectPage>
  );
}

const isWaiting = ({ answeredAt, settledAt }: Talk): boolean => !answeredAt && !settledAt;

function TalkList({ view, talks, none }: { view: ProjectView; talks: Talk[]; none: string }) {
  if (talks.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {talks.map((talk) => (
        <li key={talk.number} className="talk">
          {!talk.isOwn && <h3 className="sub-title">{talk.seat.name}</h3>}
          <TalkWords talk={talk} timeZone={view.network.timeZone} />
          <TalkAnswer talk={talk} timeZone={view.network.timeZone} />
          <NextForTalk talk={talk} view={view} />
        </li>
      ))}
    </ul>
  );
}

function NextForTalk({ talk, view }: { talk: Talk; view: ProjectView }) {
  const home = `/projects/${view.slug}/statements`;
  if (talk.settledAt) return <p className="note">Settled: no talk is needed any more.</p>;
  if (talk.answeredAt) return talk.isOwn && <AnswerAgain talk={talk} view={view} home={home} />;
  if (talk.isOwn) return <p className="note">No answer yet.</p>;
  return (
    <Link className="standalone-link" href={`${home}/talks/${talk.number}`}>
      Answer<span className="visually-hidden"> {talk.seat.name}</span>
    </Link>
  );
}

/** After the talk: the statement is there to be committed to, where the project still has it. */
function AnswerAgain({ talk, view, home }: { talk: Talk; view: ProjectView; home: string }) {
  const place = view.framework.statements.findIndex(({ id }) => id === talk.statement.id) + 1;
  if (place === 0 || !mayNow(view, "statement.sign", true)) return null;
  return (
    <Link className="standalone-link" href={`${home}/sign/${talk.statement.id}`}>
      Go to statement {place}
    </Link>
  );
}
