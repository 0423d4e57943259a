import Link from "next/link";
import { StateThen } from "@/app/_components/audits/state-then";
import { type Subject, shortNameOf, subjectsOf } from "@/app/_components/audits/subjects";
import { Verdict } from "@/app/_components/audits/verdict";
import { CardCell, CardRow, CardTable } from "@/app/_ui/card-table";
import type { AuditView } from "@/lib/audits/queries";

type ToJudgeProps = { audit: AuditView; home: string; kind: Subject["kind"] };

/** The areas or the statements, each with how it stood then and what the auditor says. In a closed audit the report has the words. */
export function ToJudge({ audit, home, kind }: ToJudgeProps) {
  const subjects = subjectsOf(audit).filter((subject) => subject.kind === kind);
  const verdictOn = (key: string) => audit.judgements.find(({ subject }) => subject === key)?.verdict ?? null;
  const judged = subjects.filter(({ key }) => verdictOn(key) !== null).length;
  const title = kind === "area" ? "Area by area" : "Statement by statement";
  return (
    <section>
      <h2 className="section-title">{title}</h2>
      <p className="note">
        {judged} of {subjects.length} judged.
      </p>
      <CardTable label={title} headings={[kind === "area" ? "Area" : "Statement", "How it stood", "The auditor"]}>
        {subjects.map((subject) => (
          <CardRow key={subject.key}>
            <CardCell label={kind === "area" ? "Area" : "Statement"}>
              <div>
                {audit.closedOn === null ? (
                  <Link href={`${home}/judge/${subject.key}`}>{shortNameOf(subject)}</Link>
                ) : (
                  shortNameOf(subject)
                )}
                {kind === "statement" && <p className="note">{subject.name}</p>}
              </div>
            </CardCell>
            <CardCell label="How it stood">
              <StateThen audit={audit} subject={subject} />
            </CardCell>
            <CardCell label="The auditor">
              <Verdict verdict={verdictOn(subject.key)} />
            </CardCell>
          </CardRow>
        ))}
      </CardTable>
    </section>
  );
}
