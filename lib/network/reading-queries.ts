import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { Day } from "@/lib/calendar/days";
import type { StandingSummary } from "@/lib/checklist/summary";
import type { Stage } from "@/lib/projects/schema";
import type { NetworkView } from "./queries";

/** A project with its stored standing, as a program reads it. */
export type ProjectToRead = {
  slug: string;
  title: string;
  stage: Stage;
  stageSince: Day;
  startedOn: Day;
  leads: string[];
  framework: { key: string; version: number };
  standing: StandingSummary;
};

/**
 * Some of a network's projects after an address, and whether there are more. In the order of addresses, which never
 * change: whoever reads page after page misses none and reads none twice, whatever is renamed meanwhile.
 */
export async function projectsToRead(
  { id }: NetworkView,
  { after, limit }: { after?: string; limit: number },
): Promise<{ projects: ProjectToRead[]; hasMore: boolean }> {
  const found = await database().execute<ProjectToRead>(sql`
    select p.slug, p.title, p.stage, p.stage_since::text as "stageSince", p.started_on::text as "startedOn",
      (select coalesce(jsonb_agg(m.name order by m.number), '[]') from member m
        where m.project_id = p.id and m.role = 'lead' and m.left_on is null) as leads,
      jsonb_build_object('key', f.key, 'version', f.version) as framework, s.summary as standing
    from project p
    join project_standing s on s.project_id = p.id
    join framework_version f on f.hash = p.framework_hash
    where p.network_id = ${id} and p.slug > ${after ?? ""}
    order by p.slug limit ${limit + 1}`);
  return { projects: found.slice(0, limit), hasMore: found.length > limit };
}
