import Link from "next/link";
import { dayInWords } from "@/lib/calendar/days";
import type { NetworkPersonLine } from "@/lib/network/queries";
import { networkRoleInWords } from "@/lib/network/words";

/** Who is in the network, one a row. */
export function PeopleList({ people, here }: { people: NetworkPersonLine[]; here: string }) {
  return (
    <>
      <h2 className="section-title" id="everyone">
        Everyone in the network
      </h2>
      <ul className="plain-list plain-list--columns" aria-labelledby="everyone">
        {people.map(({ id, name, role, joinedOn }) => (
          <li key={id} className="plain-list__row">
            <strong>{name}</strong>
            <span>
              {networkRoleInWords(role)}{" "}
              <Link className="standalone-link" href={`${here}/${id}/role`}>
                Change<span className="visually-hidden"> the role of {name}</span>
              </Link>
            </span>
            <span className="note">Since {dayInWords(joinedOn)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
