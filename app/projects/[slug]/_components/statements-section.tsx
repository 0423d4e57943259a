import Link from "next/link";
import type { Group } from "@/app/_ui/group";
import { Ruled } from "@/app/_ui/ruled";
import { Seat } from "@/app/_ui/seat";
import { people } from "@/lib/checklist/words";
import type { SeatView } from "@/lib/projects/queries";

type Props = { slug: string; seats: SeatView[]; groups: Group[]; count: number };

/** How many have signed. People on a break are not counted: nothing is asked of them. */
export function StatementsSection({ slug, seats, groups, count }: Props) {
  const here = seats.filter(({ pausedOn }) => pausedOn === null);
  const signed = here.filter((seat) => seat.signed).length;
  const place = ({ group }: SeatView) => groups.findIndex(({ key }) => key === group);
  const inOrder = [...here].sort((one, other) => place(one) - place(other));
  return (
    <Ruled title="Statements">
      <p className="big-figure figures">
        {signed}{" "}
        <small>
          of {people(here.length)} {signed === 1 || here.length === 1 ? "has" : "have"} signed
        </small>
      </p>
      <p className="seats" aria-hidden="true">
        {inOrder.map((seat) => (
          <Seat
            key={seat.number}
            group={seat.group}
            letter={groups.find(({ key }) => key === seat.group)?.letter}
            state={seat.signed ? "signed" : "open"}
          />
        ))}
      </p>
      <p className="note">
        {signed === here.length && here.length > 0
          ? `Everyone has signed the ${count} statements.`
          : `There are ${count} statements to read first. Nobody is chased. Offer to read them together.`}
      </p>
      <Link className="standalone-link" href={`/projects/${slug}/statements`}>
        Read the statements, and see who has signed
      </Link>
    </Ruled>
  );
}
