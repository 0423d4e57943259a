import { sql } from "drizzle-orm";
import { z } from "zod";
import { database } from "@/db/client";
import type { auditSample } from "@/db/schema/audits";
import { NotFound } from "@/lib/errors";
import { type AuditLine, auditLine } from "./queries";

/** A network that was opened for its coordinator. */
type Coordinated = { id: string };

export type NetworkAuditLine = AuditLine & {
  slug: string;
  title: string;
  /** How many of its open findings end with a word from the table. */
  theirWord: number;
};

export type NetworkAudits = {
  lines: NetworkAuditLine[];
  /** The `after` of the page after this one. */
  next: string | null;
  total: number;
};

export const auditPage = 25;

/** One page of a network's audits, those that are open first; `after` is the id of the last one of the page before. */
export async function auditsOf({ id }: Coordinated, after: string | null): Promise<NetworkAudits> {
  const place = sql`(a.closed_on is not null, -(a.opened_on - date '2000-01-01'), a.id)`;
  const last = sql`(select l.closed_on is not null, -(l.opened_on - date '2000-01-01'), l.id from audit l
    join project lp on lp.id = l.project_id where l.id = ${after} and lp.network_id = ${id})`;
  const [lines, [counted]] = await Promise.all([
    database().execute<NetworkAuditLine>(sql`
      select ${auditLine}, p.slug, p.title, ${theirWord} as "theirWord"
      from audit a join project p on p.id = a.project_id join person opener on opener.id = a.opened_by_id
      where p.network_id = ${id} and ${after === null ? sql`true` : sql`${place} > ${last}`}
      order by a.closed_on is not null, a.opened_on desc, a.id limit ${auditPage + 1}`),
    database().execute<{ total: number }>(sql`
      select count(*)::integer as total from audit a join project p on p.id = a.project_id where p.network_id = ${id}`),
  ]);
  const shown = lines.slice(0, auditPage);
  const next = lines.length > auditPage ? (shown.at(-1)?.id ?? null) : null;
  return { lines: shown, next, total: counted?.total ?? 0 };
}

/** Of the audit "a": how many of its open findings end with a word from the table. */
export const theirWord = sql`(select count(*)::integer from finding fi where fi.audit_id = a.id and fi.closed_on is null and exists (
  select from finding_reply r where r.finding_id = fi.id
    and not exists (select from finding_look l where l.finding_id = fi.id and l.number > r.number)))`;

/** Which project an audit of this network looks at, and under which number. Throws NotFound when there is none. */
export async function auditInNetwork({ id }: Coordinated, audit: string): Promise<{ slug: string; number: number }> {
  if (!z.uuid().safeParse(audit).success) throw new NotFound();
  const [found] = await database().execute<{ slug: string; number: number }>(sql`
    select p.slug, a.number from audit a join project p on p.id = a.project_id
    where a.id = ${audit} and p.network_id = ${id}`);
  if (!found) throw new NotFound();
  return found;
}

/** A project as whoever chooses one to audit needs it. */
export type ProjectToAudit = {
  slug: string;
  title: string;
  openAudit: string | null;
  /** The coordinator who looks has, or had, a seat there: the audit is for another. */
  hasOwnSeat: boolean;
};

const openAuditOfP = sql`(select open.id from audit open where open.project_id = p.id and open.closed_on is null)`;
const hasSeatInP = (personId: string) =>
  sql`exists (select from member m where m.project_id = p.id and m.person_id = ${personId})`;

export type SampleLine = {
  number: number;
  why: string;
  drawnOn: string;
  size: number | null;
  drawn: number;
  from: number;
};

/** Every sample that was drawn in a network, newest first. */
export async function samplesOf({ id }: Coordinated): Promise<SampleLine[]> {
  const found = await database().execute<SampleLine>(sql`
    select s.number, s.why, s.drawn_on::text as "drawnOn", s.size, cardinality(s.project_ids) as drawn,
      cardinality(s.drawn_from) as "from"
    from audit_sample s where s.network_id = ${id} order by s.number desc`);
  return [...found];
}

export type DrawnProject = ProjectToAudit & {
  id: string;
  /** The audit that this sample led to. */
  audit: { id: string; closedOn: string | null } | null;
};

export type SampleView = SampleLine & {
  by: string | null;
  filter: (typeof auditSample.$inferSelect)["filter"];
  seed: string;
  drawnFrom: string[];
  projects: DrawnProject[];
};

/** A sample with the projects that were drawn, in the order in which they were. Throws NotFound. */
export async function sampleNumbered({ id }: Coordinated, personId: string, number: number): Promise<SampleView> {
  const [found] = await database().execute<SampleView>(sql`
    select s.number, s.why, s.drawn_on::text as "drawnOn", s.size, cardinality(s.project_ids) as drawn,
      cardinality(s.drawn_from) as "from", s.filter, s.seed, to_jsonb(s.drawn_from) as "drawnFrom", by.name as by,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'slug', p.slug, 'title', p.title,
          'openAudit', ${openAuditOfP}, 'hasOwnSeat', ${hasSeatInP(personId)}, 'audit',
          (select jsonb_build_object('id', a.id, 'closedOn', a.closed_on) from audit a
            where a.sample_id = s.id and a.project_id = p.id)) order by drawn.place), '[]')
        from unnest(s.project_ids) with ordinality drawn(id, place) join project p on p.id = drawn.id) as projects
    from audit_sample s
    left join ledger_entry e on e.chain_kind = 'network' and e.chain_id = s.network_id and e.entity_id = s.id
    left join person by on by.id = e.actor_id
    where s.network_id = ${id} and s.number = ${number}`);
  if (!found) throw new NotFound();
  return found;
}

const mostFound = 20;

/** Projects of a network whose name has these words, for whoever chooses one to audit. */
export async function projectsToAudit({ id }: Coordinated, personId: string, words: string): Promise<ProjectToAudit[]> {
  const found = await database().execute<ProjectToAudit>(sql`
    select p.slug, p.title, ${openAuditOfP} as "openAudit", ${hasSeatInP(personId)} as "hasOwnSeat"
    from project p
    where p.network_id = ${id} and p.title ilike ${`%${words.replace(/[\\%_]/g, "\\$&")}%`}
    order by lower(p.title), p.id limit ${mostFound}`);
  return [...found];
}
