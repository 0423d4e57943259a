import Link from "next/link";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import { StatusMark } from "@/app/_ui/status";
import type { Viewer } from "@/lib/auth/current-actor";
import { dealRoles, hasChosen, nextDeal } from "@/lib/practice/rules";
import type { Practice, Role } from "@/lib/practice/schema";
import { practiceHref } from "./practice-href";
import { PracticePage } from "./practice-page";

type RoundTheTableProps = { viewer: Viewer | null; practice: Practice };

/** Everyone who sits round, each with a way to their card. Whose card is whose is not told here. */
export function RoundTheTable({ viewer, practice }: RoundTheTableProps) {
  const hands = dealRoles(practice);
  return (
    <PracticePage
      viewer={viewer}
      title="Everyone round the table"
      lede={`You are ${practice.people}, and the number of your deal is ${practice.deal}.`}
    >
      <Record name="Look at your card" note="Count yourselves round: you are person 1, you are person 2 …">
        <p className="prose">
          Open your own card and keep it to yourself. With one phone, pass it on. Is it the role that you have in life?
          Swap with someone.
        </p>
        <ol className="task-list practice-people">
          {hands.map((roles, place) => (
            // Whoever sits there has no other name here than their place.
            <Person
              key={practiceHref({ ...practice, shown: place + 1 })}
              practice={practice}
              person={place + 1}
              roles={roles}
            />
          ))}
        </ol>
      </Record>
      <Record name="Say what you need">
        <div className="prose">
          <p>
            Each says what they need, and why. Nobody answers yet. Did you choose on your cards what you must have? Then
            see where you meet. If not, one of you writes it down for everyone now.
          </p>
        </div>
        <Actions>
          <ButtonLink href={practiceHref({ ...practice, shown: "map" })}>See where you meet</ButtonLink>
          <Link href={practiceHref({ ...practice, shown: "all" })}>Write it down for everyone</Link>
        </Actions>
      </Record>
      <Record name="Deal anew" onScreenOnly>
        <Link
          className="standalone-link"
          href={practiceHref({ ...practice, deal: nextDeal(practice.deal), shown: "table", marks: {} })}
        >
          Other roles: deal number {nextDeal(practice.deal)}
        </Link>
      </Record>
    </PracticePage>
  );
}

function Person({ practice, person, roles }: { practice: Practice; person: number; roles: Role[] }) {
  const isReady = roles.every((role) => hasChosen(role, practice.marks));
  const status = isReady ? "in-place" : "not-started";
  return (
    <li className="task">
      <span className="task__number" aria-hidden="true">
        {person}
      </span>
      <div className="task__body">
        <h3 className="task__name">
          <Link
            href={practiceHref({ ...practice, shown: person })}
            prefetch={false}
            aria-describedby={`person-${person}`}
          >
            Person {person}
          </Link>
        </h3>
      </div>
      <span className="task__status" id={`person-${person}`}>
        <span className={`status status--${status}`}>
          <StatusMark status={status} />
          {isReady ? "Has chosen" : "Not yet"}
        </span>
      </span>
    </li>
  );
}
