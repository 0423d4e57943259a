import Link from "next/link";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import type { VersionLine } from "@/lib/framework/queries";
import { weightInWords } from "@/lib/framework/words";

type Props = { home: string; versions: VersionLine[]; first: number; timeZone: string };

/** Every version, newest first, each with a way to what it changed; the last is the one the network began with. */
export function VersionList({ home, versions, first, timeZone }: Props) {
  return (
    <ol className="framework-versions" reversed>
      {versions.map(({ number, weight, why, publishedAt, by }) => (
        <li key={number}>
          <Link className="name-link" href={`${home}/${number}`}>
            Version {number}
          </Link>
          <p>
            {weightInWords(weight)}, published on {dayInWords(dayOf(publishedAt, timeZone))}
            {by && ` by ${by}`}
          </p>
          <p className="as-written">{why}</p>
        </li>
      ))}
      <li>
        <Link className="name-link" href={`${home}/${first}`}>
          Version {first}
        </Link>
        <p>The network began with it.</p>
      </li>
    </ol>
  );
}
