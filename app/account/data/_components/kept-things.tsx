import type { KeptThing } from "@/lib/accounts/queries";

/** More than a page can hold stands in the file. */
const most = 20;

/** The things of one part, each with what is kept of it. What is empty is left out. */
export function KeptThings({ things }: { things: KeptThing[] }) {
  return (
    <>
      <ul className="kept-things">
        {things.slice(0, most).map((thing) => (
          <li key={JSON.stringify(thing)}>
            <dl className="kept-thing">
              {Object.entries(thing)
                .filter(([, value]) => value !== null && value !== "")
                .map(([label, value]) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd className="as-written">{inWords(value)}</dd>
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

function inWords(value: unknown): string {
  if (typeof value !== "object") return shortMoment(String(value));
  return Object.entries(value ?? {})
    .map(([name, part]) => `${/^\d+$/.test(name) ? "" : `${name}: `}${inWords(part)}`)
    .join("\n");
}

/** A moment as the database writes it, without what nobody reads. */
function shortMoment(text: string): string {
  return text.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)\S*$/, "$1 $2 UTC");
}
