import Link from "next/link";
import { InsidePage } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { SummaryList } from "@/app/_ui/summary-list";
import { type Action, actionOf } from "@/lib/actions/queries";
import type { Day } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import type { ProjectView } from "@/lib/projects/queries";
import { numberIn, openTable } from "../../people/_components/seats";
import { inShort } from "../../voices/_components/words";
import { Due } from "../_components/due";
import { Lit } from "../_components/lit";
import { whyNot } from "../_components/open-action-page";
import { endInWords, ownerInWords } from "../_components/words";

type ActionProps = { params: Promise<{ slug: string; number: string }>; searchParams: Promise<{ saved?: string }> };

const notices: Record<string, string> = {
  added: "Saved: this is to be done.",
  changed: "Saved: this is how it stands now.",
  done: "Saved: this is done. Thank you.",
  dropped: "Saved: this is not needed any more.",
};

export default async function OneAction({ params, searchParams }: ActionProps) {
  const { viewer, view } = await openTable(params);
  const action = await orNotFound(actionOf(view, numberIn((await params).number)));
  const { saved = "" } = await searchParams;
  const home = `/projects/${view.slug}/actions`;
  const title = `Action ${action.number}`;
  const refused = whyNot(view, "action.change", action);
  const isOpen = action.doneOn === null && action.droppedOn === null;
  return (
    <InsidePage
      viewer={viewer}
      view={view}
      part="actions"
      title={title}
      back={{ href: home, label: "Actions" }}
      lede={<span className="as-written">{action.what}</span>}
    >
      <PageTitle title={`${title}: ${view.title}`} />
      {Object.hasOwn(notices, saved) && <Notice>{notices[saved]}</Notice>}
      <SummaryList rows={[...rowsOf(action, dayOf(new Date(), view.network.timeZone)), ...sourceOf(action, view)]} />
      {isOpen && refused !== null && <p className="note">{refused}</p>}
      {refused === null && <WhatCanBeDone action={action} home={`${home}/${action.number}`} />}
    </InsidePage>
  );
}

function rowsOf(action: Action, today: Day) {
  if (action.doneOn !== null || action.droppedOn !== null) {
    const rows = [{ name: "Where it stands", value: endInWords(action) }];
    if (action.doneNote === "") return rows;
    return [...rows, { name: "What came of it", value: <span className="as-written">{action.doneNote}</span> }];
  }
  const words = ownerInWords(action);
  return [
    { name: "Who does it", value: action.owner?.hasLeft ? <Lit>{words}</Lit> : words },
    { name: "By when", value: <Due dueOn={action.dueOn} today={today} /> },
  ];
}

/** Where it comes from, for whoever asks why it is to be done. */
function sourceOf({ voice, meeting, decision }: Action, { slug }: ProjectView) {
  const home = `/projects/${slug}`;
  const name = "Where it comes from";
  if (voice) return [{ name, value: <Link href={`${home}/voices/${voice.number}`}>“{inShort(voice.text)}”</Link> }];
  if (decision)
    return [
      {
        name,
        value: (
          <Link href={`${home}/decisions/${decision.number}`}>{`Decision ${decision.number}: ${decision.title}`}</Link>
        ),
      },
    ];
  return meeting ? [{ name, value: <Link href={`${home}/meetings/${meeting.number}`}>{meeting.title}</Link> }] : [];
}

function WhatCanBeDone({ action, home }: { action: Action; home: string }) {
  const isFree = action.owner === null || action.owner.hasLeft;
  return (
    <div className="no-print">
      <Actions>
        {isFree && <ButtonLink href={`${home}/change?take=1`}>Take this on</ButtonLink>}
        <ButtonLink quiet={isFree} href={`${home}/finish`}>
          Say that it is done
        </ButtonLink>
        <Link href={`${home}/change`}>{isFree ? "Say who does it" : "Change it"}</Link>
        <Link href={`${home}/drop`}>Not needed any more</Link>
      </Actions>
    </div>
  );
}
