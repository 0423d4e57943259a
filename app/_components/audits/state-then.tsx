import { Status } from "@/app/_ui/status";
import { StateOfStatement } from "@/app/projects/[slug]/accountability/_components/state-of-statement";
import type { AuditView } from "@/lib/audits/queries";
import type { Subject } from "./subjects";

type StateThenProps = { audit: Pick<AuditView, "frozen">; subject: Subject };

/** How an area or a statement stood by its records when the audit was opened. */
export function StateThen({ audit: { frozen }, subject }: StateThenProps) {
  const area = frozen.areas.find(({ key }) => key === subject.key);
  if (area) return <Status status={area.status} />;
  const statement = frozen.statements.find(({ id }) => id === subject.key);
  return statement ? <StateOfStatement state={statement.state} /> : null;
}

/** The same in a sentence. */
export function ReasonThen({ audit: { frozen }, subject }: StateThenProps) {
  const area = frozen.areas.find(({ key }) => key === subject.key);
  const statement = frozen.statements.find(({ id }) => id === subject.key);
  return <p>{area?.hint ?? statement?.reason}</p>;
}
