import { and, asc, eq, ilike } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { project } from "@/db/schema/projects";
import type { SampleFilter } from "./schema";

/** The ids of a network's projects that a filter finds by their name and stage, in the order of the ids. */
export async function projectsFound(
  tx: Pick<Transaction, "select">,
  networkId: string,
  { text, stage }: SampleFilter,
): Promise<string[]> {
  const found = await tx
    .select({ id: project.id })
    .from(project)
    .where(
      and(
        eq(project.networkId, networkId),
        text === "" ? undefined : ilike(project.title, `%${text.replace(/[\\%_]/g, "\\$&")}%`),
        stage === null ? undefined : eq(project.stage, stage),
      ),
    )
    .orderBy(asc(project.id));
  return found.map(({ id }) => id);
}
