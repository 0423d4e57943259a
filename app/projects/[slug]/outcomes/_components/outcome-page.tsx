import type { ReactNode } from "react";
import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { dayInWords } from "@/lib/calendar/days";
import { type OutcomeInFull, outcomeNumbered } from "@/lib/outcomes/queries";
import type { Verb } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow, numberIn, openTable } from "../../people/_components/seats";

type OutcomePageProps = {
  params: Promise<{ slug: string; number: string }>;
  verb: Verb;
  title: string;
  lede?: ReactNode;
  children: (outcome: OutcomeInFull, view: ProjectView) => ReactNode;
};

/** A form inside an outcome, as long as it is followed and the viewer may do what the page is for. */
export async function OutcomePage({ params, verb, title, lede, children }: OutcomePageProps) {
  const { viewer, view } = await openTable(params);
  const outcome = await orNotFound(outcomeNumbered(view, numberIn((await params).number)));
  const back = { href: `/projects/${view.slug}/outcomes/${outcome.number}`, label: outcome.title };
  const page = { viewer, view, part: "outcomes", title, back, lede };
  if (outcome.droppedOn !== null)
    return (
      <OnlyWords {...page}>
        <p>
          This outcome is not followed any more since {dayInWords(outcome.droppedOn)}. It stays to be read as it was.
        </p>
      </OnlyWords>
    );
  if (!mayNow(view, verb)) return <NotTheirs {...page} who="table" />;
  return <InsidePage {...page}>{children(outcome, view)}</InsidePage>;
}
