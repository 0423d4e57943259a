import Link from "next/link";
import { BackLink } from "@/app/_ui/back-link";
import { Flag } from "@/app/_ui/flag";
import { Hero } from "@/app/_ui/hero";
import { Stamp } from "@/app/_ui/stamp";
import { StanceTable } from "@/app/_ui/stance-table";
import { type Day, dayInWords, isOverdue } from "@/lib/calendar/days";
import type { Decision } from "@/lib/decisions/queries";
import { kindWords, methodWords } from "@/lib/decisions/words";
import type { ProjectView } from "@/lib/projects/queries";
import { groupsThen, stood, tableInWords, whoAnswered } from "./standing";

type HeroProps = { decision: Decision; view: ProjectView; today: Day };

/** Which decision it is, whether it stands, and the table on its day. */
export function DecisionHero({ decision, view, today }: HeroProps) {
  const home = `/projects/${view.slug}/decisions`;
  const { kind, method, decidedOn } = decision;
  const groups = groupsThen(decision, view.framework);
  const seats = decision.stances.map(({ group, name, stance }) => ({
    ...{ group, name, badge: stance },
    signed: stance !== "absent" && stance !== "no-answer",
  }));
  return (
    <Hero
      back={<BackLink href={home}>All decisions</BackLink>}
      picture={
        <StanceTable
          table={{ seats, groups, meetingsHeld: decision.meetingsHeld }}
          answered={whoAnswered(decision.stances).length}
          title={tableInWords(decision, dayInWords(decidedOn), groups)}
          stood={stood(decision.stances)}
        />
      }
    >
      <p className="facts">
        <strong>Decision {decision.number}</strong> <time dateTime={decidedOn}>{dayInWords(decidedOn)}</time>{" "}
        <span>{methodWords[method]}</span> {kind !== "other" && <span>{kindWords[kind]}</span>}
      </p>
      <h1 className="title">{decision.title}</h1>
      <Standing decision={decision} home={home} today={today} />
      <Stamp without={decision.madeWithout} groups={view.framework.groups} />
    </Hero>
  );
}

/** Whether it still stands, and when it is looked at again. */
function Standing({ decision, home, today }: { decision: Decision; home: string; today: Day }) {
  const { supersededBy, setAsideOn, setAsideBy, reviewOn, lookedAgainOn } = decision;
  if (supersededBy)
    return (
      <p className="lede">
        This does not stand any more:{" "}
        <Link href={`${home}/${supersededBy.number}`}>decision {supersededBy.number}</Link> took its place on{" "}
        {dayInWords(supersededBy.decidedOn)}, as {supersededBy.as === "correction" ? "a correction" : "a new look"}.
      </p>
    );
  if (setAsideOn)
    return (
      <p className="lede">
        Set aside from outside on {dayInWords(setAsideOn)}, by {setAsideBy}.
      </p>
    );
  if (lookedAgainOn) return <p className="lede">We looked at it again on {dayInWords(lookedAgainOn)}. It stands.</p>;
  if (reviewOn === null) return null;
  if (isOverdue(reviewOn, today)) return <Flag kind="now">We were to look again on {dayInWords(reviewOn)}.</Flag>;
  return <p className="lede">We look again on {dayInWords(reviewOn)}.</p>;
}
