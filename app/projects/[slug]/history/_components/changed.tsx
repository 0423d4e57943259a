import type { Change } from "@/lib/ledger/changes";

const longest = 320;
const most = 5;

/** What changed, part by part; folded when it is long. */
export function Changed({ changes }: { changes: Change[] }) {
  if (changes.length === 0) return null;
  const length = changes.flatMap(({ removed, added }) => [...removed, ...added]).join(" ").length;
  if (length <= longest && changes.length <= most) return <Parts changes={changes} />;
  return (
    <details className="fold">
      <summary>What changed</summary>
      <Parts changes={changes} />
    </details>
  );
}

/** The same unfolded, where it is what the page is about. */
export function Parts({ changes }: { changes: Change[] }) {
  return (
    <dl className="changed">
      {changes.map((change) => (
        <div key={change.label}>
          <dt>{change.label}</dt>
          <Lines change={change} />
        </div>
      ))}
    </dl>
  );
}

function Lines({ change: { removed, added } }: { change: Change }) {
  const [was, is] = removed.length === 1 && added.length <= 1 ? ["Was: ", "Now: "] : ["Taken out: ", "Put in: "];
  const fresh = removed.length === 0;
  return (
    <>
      {removed.map((line) => (
        <dd key={`was ${line}`}>
          {was}
          <del>{line}</del>
        </dd>
      ))}
      {added.map((line) => (
        <dd key={`is ${line}`}>
          {!fresh && is}
          <span className="as-written">{line}</span>
        </dd>
      ))}
      {removed.length === 1 && added.length === 0 && <dd>Now: nothing</dd>}
    </>
  );
}
