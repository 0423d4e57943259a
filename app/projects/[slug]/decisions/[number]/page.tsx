import "../_components/decisions.css";
import Link from "next/link";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ProjectPage } from "@/app/_shell/project-page";
import { Actions } from "@/app/_ui/actions";
import { Page } from "@/app/_ui/band";
import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { PrintButton } from "@/app/_ui/print-button";
import { Record } from "@/app/_ui/record";
import { actionsFrom } from "@/lib/actions/queries";
import { dayOf } from "@/lib/calendar/moments";
import { type Decision, differenceBetween, openDecision } from "@/lib/decisions/queries";
import { historyOfDecision } from "@/lib/history/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { voicesOfDecision } from "@/lib/voices/queries";
import { OutcomesFrom } from "../../outcomes/_components/outcomes-from";
import { numberIn, openTable } from "../../people/_components/seats";
import { LookingAgain, SetAside, ToBeDone } from "./_components/afterwards";
import { DecisionHero } from "./_components/decision-hero";
import { Disagreement } from "./_components/disagreement";
import { HowWeDecided } from "./_components/how-we-decided";
import { TheRecord } from "./_components/the-record";
import { type Way, waysOpen } from "./_components/ways";
import { WhatIsDifferent } from "./_components/what-is-different";
import { WhatItStandsOn } from "./_components/what-it-stands-on";
import { WhatWasDecided } from "./_components/what-was-decided";

type DecisionProps = { params: Promise<{ slug: string; number: string }>; searchParams: Promise<{ saved?: string }> };

const notices: Record<string, string> = {
  recorded: "Saved: the decision is written down.",
  superseded: "Saved: this takes the place of the earlier decision.",
  stance: "Saved: this is how you stand, in your own words.",
  objection: "It is in the box. It stands here from tomorrow, without a name.",
  day: "Saved: the day to look again.",
  looked: "Saved: you looked at it again.",
  "set-aside": "Saved: it was set aside from outside.",
  reply: "Saved: what the group says to it.",
  file: "Saved: the file is kept.",
  "file-taken-back": "Saved: the file is taken back.",
};

export default async function OneDecision({ params, searchParams }: DecisionProps) {
  const { viewer, view } = await openTable(params);
  const decision = await orNotFound(openDecision(view, numberIn((await params).number)));
  const { saved = "" } = await searchParams;
  const { number, supersedes, supersededBy } = decision;
  const home = `/projects/${view.slug}/decisions`;
  const today = dayOf(new Date(), view.network.timeZone);
  const [{ behind, against }, actions, lines, before, after] = await Promise.all([
    voicesOfDecision(view, decision.id),
    actionsFrom(view, { decision: number }),
    historyOfDecision(view, decision.id),
    supersedes ? differenceBetween(view, supersedes.number, number) : [],
    supersededBy ? differenceBetween(view, number, supersededBy.number) : [],
  ]);
  return (
    <ProjectPage viewer={viewer} view={view} part="decisions" inside>
      <PageTitle title={`Decision ${number}, ${decision.title}: ${view.title}`} />
      <DecisionHero decision={decision} view={view} today={today} />
      <Page>
        {Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
        <WhatWasDecided decision={decision} />
        <WhatIsDifferent decision={decision} before={before} after={after} home={home} />
        <SetAside decision={decision} view={view} />
        <HowWeDecided decision={decision} view={view} />
        <Disagreement decision={decision} against={against} view={view} today={today} />
        <WhatItStandsOn decision={decision} behind={behind} view={view} />
        <LookingAgain decision={decision} view={view} today={today} />
        <ToBeDone decision={decision} view={view} actions={actions} />
        <OutcomesFrom view={view} from={{ decision: number }}>
          {(outcomes) => <Record name="What is to be different because of it">{outcomes}</Record>}
        </OutcomesFrom>
        <TheRecord lines={lines} view={view} />
        <WhatNext decision={decision} view={view} />
      </Page>
    </ProjectPage>
  );
}

const setAside: Way = { verb: "decision.set-aside", path: "set-aside", words: "It was set aside from outside" };

function WhatNext({ decision, view }: { decision: Decision; view: ProjectView }) {
  const home = `/projects/${view.slug}/decisions/${decision.number}`;
  const ways: Way[] = [
    { verb: "decision.supersede", path: "supersede?as=new-look", words: "Decide anew" },
    { verb: "decision.supersede", path: "supersede", words: "Put it right" },
    ...(decision.setAsideOn === null ? [setAside] : []),
  ];
  return (
    <div className="no-print">
      <Actions>
        {waysOpen([{ verb: "stance.give", path: "stance", words: "Say how you stand" }], decision, view).map(
          ({ path, words }) => (
            <ButtonLink key={path} href={`${home}/${path}`}>
              {words}
            </ButtonLink>
          ),
        )}
        {waysOpen(ways, decision, view).map(({ path, words }) => (
          <Link key={path} href={`${home}/${path}`}>
            {words}
          </Link>
        ))}
        <PrintButton quiet>Print this decision</PrintButton>
      </Actions>
    </div>
  );
}
