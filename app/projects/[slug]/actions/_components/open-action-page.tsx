import type { ReactNode } from "react";
import { InsidePage, OnlyWords } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { closedWords } from "@/app/_shell/who-can";
import { type Action, actionOf } from "@/lib/actions/queries";
import { mayLookAfter, whoLooksAfter } from "@/lib/actions/rules";
import type { Verb } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow, numberIn, openTable } from "../../people/_components/seats";
import { endInWords } from "./words";

type OpenActionPageProps = {
  params: Promise<{ slug: string; number: string }>;
  verb: Verb;
  title: string;
  children: (action: Action, view: ProjectView) => ReactNode;
};

/** A page on which something is done to an action, as long as it is open and the viewer's to look after. */
export async function OpenActionPage({ params, verb, title, children }: OpenActionPageProps) {
  const { viewer, view } = await openTable(params);
  const action = await orNotFound(actionOf(view, numberIn((await params).number)));
  const back = { href: `/projects/${view.slug}/actions/${action.number}`, label: `Action ${action.number}` };
  const page = { viewer, view, part: "actions", title, back, lede: <span className="as-written">{action.what}</span> };
  const refused = whyNot(view, verb, action);
  if (refused !== null)
    return (
      <OnlyWords {...page}>
        <p>{refused}</p>
      </OnlyWords>
    );
  return <InsidePage {...page}>{children(action, view)}</InsidePage>;
}

/** Why the viewer cannot do this to the action now; null when they can. */
export function whyNot(view: ProjectView, verb: Verb, action: Action): string | null {
  if (action.doneOn !== null || action.droppedOn !== null) return endInWords(action);
  if (view.stage === "closed") return closedWords;
  if (!mayNow(view, verb)) return "Anyone with a seat at this table can do this.";
  const isOwn = action.owner !== null && action.owner.number === view.ownSeat;
  return mayLookAfter(action.owner, { roles: view.roles, isOwn }) ? null : whoLooksAfter(action.owner);
}
