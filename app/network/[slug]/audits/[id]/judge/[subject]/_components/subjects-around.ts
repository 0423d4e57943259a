import { type Subject, subjectsOf } from "@/app/_components/audits/subjects";
import type { AuditView } from "@/lib/audits/queries";

export type Around = { earlier: Subject | undefined; later: Subject | undefined };

/** What is judged before and after something, in the order of the audit’s page: the areas, then the statements. */
export function subjectsAround(audit: AuditView, key: string): Around {
  const subjects = subjectsOf(audit);
  const place = subjects.findIndex((one) => one.key === key);
  return { earlier: subjects[place - 1], later: subjects[place + 1] };
}

/** Where the project’s records on it are read as they are now. */
export function recordsOf({ kind, key }: Subject, project: string): string {
  return `/projects/${project}/${kind === "area" ? `checklist/${key}` : `accountability#${key}`}`;
}
