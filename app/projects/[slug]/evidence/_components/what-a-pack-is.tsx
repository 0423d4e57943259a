/** What is in a pack, what never is, and how anyone checks it. */
export function WhatAPackIs() {
  return (
    <details className="fold">
      <summary>What is in a pack, and what never is</summary>
      <div className="prose">
        <p>
          A pack is one ZIP file. Open <code>index.html</code> in it to read the report. The records, the kept files and
          the whole chain of the history lie beside it, with a signature over all of them.
        </p>
        <p>
          What is private is never in it: what people need to take part, how to reach them, what someone answered to a
          pulse, what is sealed in a signature, the page that was filled in for one.
        </p>
        <p>
          That a pack was made, by whom and what went in, is in the history. Only whoever made it can save it, for a
          week. Others make their own.
        </p>
        <p>
          To check a pack without this site: <code>npm run verify:pack -- FILE.zip</code>. It needs no database and no
          internet. <code>README.txt</code> in the pack says how to do it by hand.
        </p>
      </div>
    </details>
  );
}
