import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { NetworkView } from "@/lib/network/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { type FindingView, findingInFull } from "./queries";
import { stateOf } from "./rules";

/** A finding with the project and the audit that it is of, as a program reads it. */
export type FindingToRead = FindingView & { id: string; project: string; audit: number };

type Row = Pick<FindingToRead, "id" | "project" | "audit"> & { finding: Omit<FindingView, "state"> };

/**
 * Some of the findings of a network or a project that was opened, after the one with an id, and whether there are more. In
 * an order that never changes: by the project's address, then as they were raised.
 */
export async function findingsToRead(
  of: { network: Pick<NetworkView, "id"> } | { project: Pick<ProjectView, "id"> },
  { after, limit }: { after?: string; limit: number },
): Promise<{ findings: FindingToRead[]; hasMore: boolean }> {
  const all = "network" in of ? sql`p.network_id = ${of.network.id}` : sql`p.id = ${of.project.id}`;
  const further = after
    ? sql`(p.slug, a.number, fi.number) > (select lp.slug, la.number, last.number
        from finding last join audit la on la.id = last.audit_id join project lp on lp.id = last.project_id
        where last.id = ${after} and lp.network_id = p.network_id)`
    : sql`true`;
  const found = await database().execute<Row>(sql`
    select fi.id, p.slug as project, a.number as audit, ${findingInFull} as finding
    from finding fi join audit a on a.id = fi.audit_id join project p on p.id = fi.project_id
    where ${all} and ${further} order by p.slug, a.number, fi.number limit ${limit + 1}`);
  const findings = found
    .slice(0, limit)
    .map(({ finding, ...row }) => ({ ...row, ...finding, state: stateOf(finding) }));
  return { findings, hasMore: found.length > limit };
}
