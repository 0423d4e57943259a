import Link from "next/link";
import { Record } from "@/app/_ui/record";
import type { XRay } from "@/lib/checklist/x-rays";
import type { ProjectView } from "@/lib/projects/queries";

/** Patterns in the records that someone could ask about. Everyone at the table reads the same as a coordinator. */
export function WorthAsking({ view, xRays }: { view: ProjectView; xRays: XRay[] }) {
  return (
    <Record
      name="Worth asking"
      id="worth-asking"
      note="What stands out in the records, for you to talk about. It may have a good reason. Coordinators read the same."
    >
      {xRays.length === 0 ? (
        <p>Nothing stands out in what is written down here.</p>
      ) : (
        <ul className="plain-list">
          {xRays.map((xRay) => (
            <Question key={xRay.key} view={view} xRay={xRay} />
          ))}
        </ul>
      )}
    </Record>
  );
}

function Question({ view, xRay: { question, seen, statements, path } }: { view: ProjectView; xRay: XRay }) {
  const touched = view.framework.statements.flatMap(({ id }, place) =>
    statements.includes(id) ? [{ id, number: place + 1 }] : [],
  );
  return (
    <li className="question">
      <h3 className="rule__name">{question}</h3>
      <p>
        {seen}
        {path !== "accountability" && (
          <>
            {" "}
            <Link href={`/projects/${view.slug}/${path}`}>See the records</Link>
          </>
        )}
      </p>
      {touched.length > 0 && (
        <p className="note question__statements">
          {touched.length === 1 ? "Statement" : "Statements"}
          {touched.map(({ id, number }) => (
            <Link key={id} href={`#${id}`}>
              {number}
            </Link>
          ))}
        </p>
      )}
    </li>
  );
}
