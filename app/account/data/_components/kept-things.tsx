import type { KeptThing } from "@/lib/accounts/queries";
import { shownOf } from "./kept-words";

/** So many are read at once; the others open below them. */
const atOnce = 5;

/** More than a page can hold stands in the file. */
const most = 200;

/** The things of one part, each with what is kept of it. What is empty is left out. */
export function KeptThings({ part, things }: { part: string; things: KeptThing[] }) {
  const [first, others] = [things.slice(0, atOnce), things.slice(atOnce, most)];
  return (
    <>
      <KeptList part={part} things={first} />
      {others.length > 0 && (
        <details className="fold">
          <summary>Show {others.length} more</summary>
          <KeptList part={part} things={others} />
        </details>
      )}
      {things.length > most && <p className="prose">And {things.length - most} more, all of them in the file.</p>}
    </>
  );
}

function KeptList({ part, things }: { part: string; things: KeptThing[] }) {
  return (
    <ul className="kept-things">
      {things.map((thing) => (
        <li key={JSON.stringify(thing)}>
          <dl className="kept-thing">
            {shownOf(part, thing).map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="as-written">{value}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
