import Link from "next/link";
import { Ruled } from "@/app/_ui/ruled";
import { dayOf } from "@/lib/calendar/moments";
import { outcomesOf } from "@/lib/outcomes/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { HowItGoes } from "../outcomes/_components/how-it-goes";
import { InOneLine } from "../outcomes/_components/in-one-line";
import { Sparkline } from "../outcomes/_components/sparkline";

const shown = 2;

/** The first outcomes with how they go. Nothing while there is none: the checklist asks for the first one. */
export async function OutcomesSection({ view }: { view: ProjectView }) {
  const outcomes = (await outcomesOf(view)).filter(({ droppedOn }) => droppedOn === null);
  if (outcomes.length === 0) return null;
  const home = `/projects/${view.slug}/outcomes`;
  const today = dayOf(new Date(), view.network.timeZone);
  return (
    <Ruled title="What has changed so far">
      {outcomes.slice(0, shown).map(({ number, title, measures: [measure] }) => (
        <div key={number}>
          <p className="ruled__what">
            <Link href={`${home}/${number}`}>{title}</Link>
          </p>
          {measure && (
            <>
              <InOneLine measure={measure} />
              <Sparkline measure={measure} />
              <HowItGoes measure={measure} today={today} />
            </>
          )}
        </div>
      ))}
      <Link className="standalone-link" href={home}>
        See all outcomes
      </Link>
    </Ruled>
  );
}
