import type { AuditView } from "@/lib/audits/queries";

/** What an audit judges: an area or a statement, by its key, with the words that it goes by. */
export type Subject = { key: string; kind: "area" | "statement"; number: number; name: string };

/** The eight areas, then the statements, of the framework version that the audit looks at. */
export function subjectsOf({ framework }: Pick<AuditView, "framework">): Subject[] {
  return [
    ...framework.areas.map(({ key, number, name }) => ({ key, kind: "area" as const, number, name })),
    ...framework.statements.map(({ id, text }, place) => ({
      key: id,
      kind: "statement" as const,
      number: place + 1,
      name: text,
    })),
  ];
}

/** "2. People", "Statement 4" */
export function shortNameOf({ kind, number, name }: Subject): string {
  return kind === "area" ? `${number}. ${name}` : `Statement ${number}`;
}
