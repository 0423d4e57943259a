import Link from "next/link";
import { dayInWords } from "@/lib/calendar/days";
import { networkRoleInWords } from "@/lib/network/words";
import type { WaitingNetworkInvitation } from "@/lib/network-invitations/queries";

/** Who was invited and has not answered, one a row. Their addresses are in no list. */
export function InvitedList({ waiting, here }: { waiting: WaitingNetworkInvitation[]; here: string }) {
  return (
    <>
      <h2 className="section-title" id="invited">
        Invited, and not answered yet
      </h2>
      <ul className="plain-list plain-list--columns" aria-labelledby="invited">
        {waiting.map(({ number, name, role, sentOn, goodUntil, hasRunOut }) => (
          <li key={number} className="plain-list__row">
            <Link className="name-link" href={`${here}/invitations/${number}`}>
              {name}
            </Link>
            <span>{networkRoleInWords(role)}</span>
            <span className="note">
              Invited on {dayInWords(sentOn)}.{" "}
              {hasRunOut ? `Ran out on ${dayInWords(goodUntil)}.` : `Can answer until ${dayInWords(goodUntil)}.`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
