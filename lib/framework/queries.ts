import { and, eq, type SQL, sql } from "drizzle-orm";
import { database, type Transaction } from "@/db/client";
import { frameworkChange, frameworkVersion } from "@/db/schema/network";
import { NotFound } from "@/lib/errors";
import type { FrameworkContent } from "./schema";
import type { Weight } from "./words";

/** A network that was opened for someone who may see all of it. */
type OpenedNetwork = { id: string; frameworkHash: string; framework: FrameworkContent };

/** The content of a framework version by its address. */
export async function frameworkOf(tx: Pick<Transaction, "select">, hash: string): Promise<FrameworkContent> {
  const [found] = await tx
    .select({ content: frameworkVersion.content })
    .from(frameworkVersion)
    .where(eq(frameworkVersion.hash, hash));
  if (!found) throw new Error(`There is no framework version ${hash}`);
  return found.content;
}

/** A step from one version to the next, as a list shows it. */
export type VersionLine = { number: number; weight: Weight; why: string; publishedAt: Date; by: string | null };

/** Every version that a network published, newest first. The one it began with is not among them. */
export async function versionsOf({ id }: Pick<OpenedNetwork, "id">): Promise<VersionLine[]> {
  const rows = await database().execute<Omit<VersionLine, "publishedAt"> & { published_at: string }>(sql`
    select c.number, c.weight, c.why, c.published_at, p.name as by
    from framework_change c
    left join ledger_entry e on e.chain_kind = 'network' and e.chain_id = c.network_id and e.entity_id = c.id
    left join person p on p.id = e.actor_id
    where c.network_id = ${id} order by c.number desc`);
  return rows.map(({ published_at, ...line }) => ({ ...line, publishedAt: new Date(published_at) }));
}

/** A step that a project has taken since it began, with what was said before and is said since. */
export type StepTaken = VersionLine & { before: FrameworkContent; after: FrameworkContent };

/** The steps from the version that a project began with to the one it works with, newest first. */
export async function stepsTaken({ id, frameworkHash }: { id: string; frameworkHash: string }): Promise<StepTaken[]> {
  const numberOf = (hash: SQL) =>
    sql`(select reached.number from framework_change reached where reached.network_id = p.network_id and reached.after_hash = ${hash})`;
  const rows = await database().execute<Omit<StepTaken, "publishedAt"> & { published_at: string }>(sql`
    select c.number, c.weight, c.why, c.published_at, publisher.name as by, b.content as before, a.content as after
    from project p
    join revision began on began.entity_kind = 'project' and began.entity_id = p.id and began.number = 1
    join framework_change c on c.network_id = p.network_id
      and c.number > coalesce(${numberOf(sql`began.snapshot ->> 'framework_hash'`)}, 0)
      and c.number <= ${numberOf(sql`${frameworkHash}`)}
    join framework_version b on b.hash = c.before_hash
    join framework_version a on a.hash = c.after_hash
    left join ledger_entry e on e.chain_kind = 'network' and e.chain_id = c.network_id and e.entity_id = c.id
    left join person publisher on publisher.id = e.actor_id
    where p.id = ${id} order by c.number desc`);
  return rows.map(({ published_at, ...step }) => ({ ...step, publishedAt: new Date(published_at) }));
}

/** A version of a network by its number, with the one before it; null before the first. Throws NotFound. */
export async function versionOf(
  network: OpenedNetwork,
  number: number,
): Promise<{ content: FrameworkContent; before: FrameworkContent | null }> {
  const [step] = await database()
    .select({ afterHash: frameworkChange.afterHash, beforeHash: frameworkChange.beforeHash })
    .from(frameworkChange)
    .where(and(eq(frameworkChange.networkId, network.id), eq(frameworkChange.number, number)));
  if (step) {
    const [content, before] = await Promise.all(
      [step.afterHash, step.beforeHash].map((hash) => frameworkOf(database(), hash)),
    );
    if (content && before) return { content, before };
  }
  const first = await firstVersionOf(network);
  if (first.version !== number) throw new NotFound();
  return { content: first, before: null };
}

/** The version that a network began with. */
export async function firstVersionOf({ id, framework }: OpenedNetwork): Promise<FrameworkContent> {
  const [first] = await database()
    .select({ content: frameworkVersion.content })
    .from(frameworkChange)
    .innerJoin(frameworkVersion, eq(frameworkVersion.hash, frameworkChange.beforeHash))
    .where(eq(frameworkChange.networkId, id))
    .orderBy(frameworkChange.number)
    .limit(1);
  return first?.content ?? framework;
}

/** How many signatures ask for renewal when a network publishes a material version, and in how many projects. */
export async function signaturesToRenew(
  tx: Pick<Transaction, "execute">,
  networkId: string,
): Promise<{ signatures: number; projects: number }> {
  const [counted] = await tx.execute<{ signatures: number; projects: number }>(sql`
    select count(*)::integer as signatures, count(distinct p.id)::integer as projects
    from project p
    join member m on m.project_id = p.id and m.left_on is null
    join signature s on s.member_id = m.id and s.material_hash = p.material_hash
      and s.withdrawn_at is null and s.replaced_at is null
    where p.network_id = ${networkId} and p.stage <> 'closed'`);
  return counted ?? { signatures: 0, projects: 0 };
}

/** How many open projects of a network still work with an earlier version: they are being brought over. */
export async function projectsBehind({ id, frameworkHash }: OpenedNetwork): Promise<number> {
  const [counted] = await database().execute<{ projects: number }>(sql`
    select count(*)::integer as projects from project p
    where p.network_id = ${id} and p.stage <> 'closed' and p.framework_hash <> ${frameworkHash}`);
  return counted?.projects ?? 0;
}

type Project = { id: string; frameworkHash: string; materialHash: string };

/** Whether nothing but wording lies between this version and the one that a project works with. */
export async function asksTheSame(tx: Pick<Transaction, "execute">, project: Project, hash: string): Promise<boolean> {
  if (hash === project.frameworkHash) return true;
  const [found] = await tx.execute(sql`
    with recursive same as (
      select ${project.materialHash}::text as hash
      union
      select c.after_hash from framework_change c join same on same.hash = c.before_hash
      where c.network_id = (select network_id from project where id = ${project.id}) and c.weight = 'wording'
    )
    select 1 from same where hash = ${hash}`);
  return found !== undefined;
}
