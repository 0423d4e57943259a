import Link from "next/link";
import { ProjectPage } from "@/app/_shell/project-page";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { Record } from "@/app/_ui/record";
import { type Day, dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { isOver, openRound, shownFrom } from "@/lib/ladder/rules";
import { pulseOf, type Round } from "@/lib/pulse/queries";
import { everyWords, statementFor } from "@/lib/pulse/words";
import { mayNow, openTable } from "../people/_components/seats";
import { OpenNow } from "./_components/open-now";
import { OverTime } from "./_components/over-time";

type PulseProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string | string[] }> };

const notices: Record<string, string> = {
  asked: "Saved: everyone is being asked now, by e-mail too. Please ask whoever has none.",
  planned: "Saved: this is how often a pulse opens by itself.",
  answered: "Thank you: your answer is in the box. Nobody can find out which one is yours.",
  helped: "Thank you: their answer is in the box.",
  closed: "Saved: the pulse is closed.",
};

export default async function PulsePage({ params, searchParams }: PulseProps) {
  const { viewer, view } = await openTable(params);
  const { saved } = await searchParams;
  const { rounds, plan } = await pulseOf(view);
  const home = `/projects/${view.slug}/pulse`;
  const { principles, thresholds } = view.framework;
  const open = openRound(rounds);
  const closed = rounds.filter((round): round is Round & { closedOn: Day } => round.closedOn !== null);
  const lines = closed.find(({ lines }) => lines !== null && lines.length > 0);
  const mayOpen = mayNow(view, "pulse.open");
  return (
    <ProjectPage viewer={viewer} view={view} part="pulse">
      <PageTitle title={`The pulse: ${view.title}`} />
      <Hero>
        <h1 className="title">The pulse</h1>
        <p className="lede">
          How the work feels, while there is time to change it: short statements, five answers each.
        </p>
        {mayOpen && !open && <ButtonLink href={`${home}/ask`}>Ask everyone for a pulse</ButtonLink>}
      </Hero>
      <Page>
        <div className="work work--wide">
          {typeof saved === "string" && Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
          {open && (
            <OpenNow
              round={open}
              home={home}
              mayAnswer={mayNow(view, "pulse.answer")}
              mayHelp={mayNow(view, "pulse.answer-for")}
              mayClose={mayNow(view, "pulse.close")}
              over={isOver(open, dayOf(new Date(), view.network.timeZone))}
            />
          )}
          {closed.length === 0 ? (
            <EmptyState title="No pulse has closed yet">
              <p>When one has, you read here how each principle feels to the group, as a whole.</p>
            </EmptyState>
          ) : (
            <OverTime rounds={closed} principles={principles} fewest={shownFrom(thresholds)} />
          )}
        </div>
        {lines && (
          <Record name="In a line" note={`From the pulse that closed on ${dayInWords(lines.closedOn)}, in no order.`}>
            <ul className="bulleted">
              {[...new Set(lines.lines)].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Record>
        )}
        <Record name="What is asked" note="In our own words, one statement for each principle of the framework.">
          <ul className="bulleted">
            {principles.map((principle) => (
              <li key={principle.id}>
                {statementFor(principle)} ({principle.name})
              </li>
            ))}
          </ul>
        </Record>
        <Record name="How often" onScreenOnly>
          <p>{plan.every === "never" ? "No pulse opens by itself." : `${everyWords[plan.every]}, by itself.`}</p>
          {mayOpen && (
            <Link className="standalone-link" href={`${home}/plan`}>
              Change how often
            </Link>
          )}
        </Record>
      </Page>
    </ProjectPage>
  );
}
