import Link from "next/link";
import { Record } from "@/app/_ui/record";
import type { Decision } from "@/lib/decisions/queries";
import type { Change } from "@/lib/ledger/changes";
import { Parts } from "../../../history/_components/changed";

type WhatIsDifferentProps = { decision: Decision; before: Change[]; after: Change[]; home: string };

/** What it changed of the decision before it, and what the one after it changed: on the pages of both. */
export function WhatIsDifferent({ decision, before, after, home }: WhatIsDifferentProps) {
  const { supersedes, supersededBy } = decision;
  return (
    <>
      {supersededBy && (
        <Record name="What became different" note={`In decision ${supersededBy.number}.`}>
          <p className="prose">
            <Link href={`${home}/${supersededBy.number}`}>
              Decision {supersededBy.number}: {supersededBy.title}
            </Link>{" "}
            took the place of this one, as {supersededBy.as === "correction" ? "a correction" : "a new look"}.
          </p>
          <Difference changes={after} />
        </Record>
      )}
      {supersedes && (
        <Record name="What is different here" note={`From decision ${supersedes.number}.`}>
          <p className="prose">
            This {supersedes.as === "correction" ? "puts right" : "looks again at"}{" "}
            <Link href={`${home}/${supersedes.number}`}>
              decision {supersedes.number}: {supersedes.title}
            </Link>
            , which stays to be read.
          </p>
          <Difference changes={before} />
        </Record>
      )}
    </>
  );
}

function Difference({ changes }: { changes: Change[] }) {
  if (changes.length === 0) return <p className="note">Its words are the same.</p>;
  return (
    <div className="history__changes">
      <Parts changes={changes} />
    </div>
  );
}
