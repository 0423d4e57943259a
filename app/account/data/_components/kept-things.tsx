import type { KeptThing } from "@/lib/accounts/queries";
import { shownOf } from "./kept-words";

/** More than a page can hold stands in the file. */
const most = 20;

/** The things of one part, each with what is kept of it. What is empty is left out. */
export function KeptThings({ part, things }: { part: string; things: KeptThing[] }) {
  return (
    <>
      <ul className="kept-things">
        {things.slice(0, most).map((thing) => (
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
      {things.length > most && <p className="prose">And {things.length - most} more, all of them in the file.</p>}
    </>
  );
}
