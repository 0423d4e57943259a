import Link from "next/link";
import { type Subject, shortNameOf, subjectsOf } from "@/app/_components/audits/subjects";
import { Verdict } from "@/app/_components/audits/verdict";
import { Status } from "@/app/_ui/status";
import type { AuditView } from "@/lib/audits/queries";
import { rulesOn } from "@/lib/audits/rules";

type ToJudgeProps = { audit: AuditView; home: string; kind: Subject["kind"] };

/** The areas or the statements, each with what its rules answered then and what the auditor says. */
export function ToJudge({ audit, home, kind }: ToJudgeProps) {
  const subjects = subjectsOf(audit).filter((subject) => subject.kind === kind);
  const judged = subjects.filter(({ key }) => audit.judgements.some(({ subject }) => subject === key));
  return (
    <section>
      <h2 className="section-title">{kind === "area" ? "Area by area" : "Statement by statement"}</h2>
      <p className="note">
        {judged.length} of {subjects.length} judged.
      </p>
      <ul className="lines">
        {subjects.map((subject) => {
          const area = audit.frozen.areas.find(({ key }) => key === subject.key);
          const judgement = audit.judgements.find((one) => one.subject === subject.key);
          return (
            <li key={subject.key} className="line">
              <Link className="line__what" href={`${home}/judge/${subject.key}`}>
                {shortNameOf(subject)}
              </Link>
              {kind === "statement" && <p className="line__note">{subject.name}</p>}
              <p className="line__facts">
                {area ? <Status status={area.status} /> : metOf(rulesOn(audit.frozen, subject.key))}
              </p>
              <p>
                <Verdict verdict={judgement?.verdict ?? null} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function metOf(rules: { answer: string }[]): string {
  if (rules.length === 0) return "No rule is evidence for it";
  return `${rules.filter(({ answer }) => answer === "met").length} of ${rules.length} rules met`;
}
