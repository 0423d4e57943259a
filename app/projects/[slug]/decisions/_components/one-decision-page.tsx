import type { ReactNode } from "react";
import { InsidePage, OnlyWords } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { type Decision, openDecision } from "@/lib/decisions/queries";
import type { DecisionVerb } from "@/lib/decisions/rules";
import type { ProjectView } from "@/lib/projects/queries";
import { numberIn, openTable } from "../../people/_components/seats";
import { whyNot } from "./why-not";

type OneDecisionPageProps = {
  params: Promise<{ slug: string; number: string }>;
  verb: DecisionVerb;
  title: string;
  children: (decision: Decision, view: ProjectView) => ReactNode;
};

/** A page on which something is done to a decision, as long as it can be done now and the viewer may. */
export async function OneDecisionPage({ params, verb, title, children }: OneDecisionPageProps) {
  const { viewer, view } = await openTable(params);
  const decision = await orNotFound(openDecision(view, numberIn((await params).number)));
  const back = { href: `/projects/${view.slug}/decisions/${decision.number}`, label: `Decision ${decision.number}` };
  const page = { viewer, view, part: "decisions", title, back, lede: decision.title };
  const refused = whyNot(view, verb, decision);
  if (refused !== null)
    return (
      <OnlyWords {...page}>
        <p>{refused}</p>
      </OnlyWords>
    );
  return <InsidePage {...page}>{children(decision, view)}</InsidePage>;
}
