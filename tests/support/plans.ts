import { type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";

/** One step of how PostgreSQL answers a statement. */
export type PlanNode = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  Plans?: PlanNode[];
};

/** All steps of the plan by which a statement was answered. */
export async function planOf(asked: SQL): Promise<PlanNode[]> {
  const [explained] = await database().execute<{ "QUERY PLAN": { Plan: PlanNode }[] }>(
    sql`explain (analyze, format json) ${asked}`,
  );
  const plan = explained?.["QUERY PLAN"][0]?.Plan;
  return plan ? nodesOf(plan) : [];
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

export function isScanOf(table: string) {
  return (node: PlanNode) => node["Node Type"] === "Seq Scan" && node["Relation Name"] === table;
}

/** More rows are sorted than a page should need. */
export function sortsMoreThan(rows: number) {
  return ({ "Node Type": type, Plans = [] }: PlanNode) =>
    type === "Sort" && Plans.some((sorted) => sorted["Actual Rows"] > rows);
}
