import Link from "next/link";
import type { OwnToken } from "@/lib/api-tokens/queries";
import { scopeWords } from "@/lib/api-tokens/words";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";

/** Every token, newest first: what it may read, until when, and whether anything still uses it. */
export function TokenList({ tokens }: { tokens: OwnToken[] }) {
  return (
    <ul className="plain-list plain-list--columns">
      {tokens.map((token) => (
        <li key={token.number} className="plain-list__row">
          <span>
            <strong>{token.name}</strong>
            <br />
            {token.network.name}
          </span>
          <span>
            {courseOf(token)}
            <br />
            Reads: {token.scopes.map((scope) => scopeWords[scope].toLowerCase()).join(", ")}.
            <br />
            {lastUseOf(token)}
          </span>
          {token.state === "works" && (
            <Link className="standalone-link" href={`/account/tokens/${token.number}/revoke`}>
              Revoke<span className="visually-hidden"> {token.name}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function courseOf({ state, madeAt, expiresAt, revokedAt, isCoordinator, network }: OwnToken): string {
  const day = (moment: Date) => dayInWords(dayOf(moment, network.timeZone));
  if (revokedAt) return `Revoked on ${day(revokedAt)}.`;
  if (state === "expired") return `Ran out on ${day(expiresAt)}.`;
  const course = `Made on ${day(madeAt)}, runs out on ${day(expiresAt)}.`;
  return isCoordinator ? course : `${course} It reads nothing while you do not coordinate this network.`;
}

function lastUseOf({ usedOn, state }: OwnToken): string {
  if (usedOn) return `Last used on ${dayInWords(usedOn)}.`;
  return state === "works" ? "Not used yet." : "It was never used.";
}
