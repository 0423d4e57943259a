import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cache } from "react";
import { database } from "@/db/client";
import { brief } from "@/db/schema/briefs";
import { decision } from "@/db/schema/decisions";
import { stepsFor } from "@/lib/checklist/mending";
import type { NextStep } from "@/lib/checklist/types";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import type { FrameworkContent } from "@/lib/framework/schema";
import type { Role } from "@/lib/policy/policy";
import { slugFrom } from "@/lib/slug";
import type { Brief, Stage } from "./schema";

/** A seat as everyone at the table may see it. */
export type SeatView = {
  number: number;
  name: string;
  group: string;
  role: "lead" | "facilitator" | "member";
  joinedOn: string;
  pausedOn: string | null;
  leftOn: string | null;
  /** Signed the statements that the project works with now. */
  signed: boolean;
  /** Someone at the table wrote that signature down for them. It counts the same. */
  signedWithHelp: boolean;
};

/** A project as one person sees it, with what every page of it needs. */
export type ProjectView = {
  id: string;
  slug: string;
  title: string;
  stage: Stage;
  stageSince: string;
  stageReason: string;
  /** The decision that its stage goes back to. */
  stageDecision: CitedDecision | null;
  /** What stood in the way when it was closed. */
  stageInTheWay: string[];
  startedOn: string;
  network: { slug: string; name: string; timeZone: string; supportWords: string };
  framework: FrameworkContent;
  /** The address of that framework version, and of the one since which nothing material has changed. */
  frameworkHash: string;
  materialHash: string;
  roles: ReadonlySet<Role>;
  /** Whom everyone here can turn to for support, and how; null while nobody is named. */
  support: SupportPerson | null;
  /** The number of the viewer's own seat. */
  ownSeat: number | null;
  seats: SeatView[];
};

/** A decision as far as a link needs it. */
export type CitedDecision = { number: number; title: string; decidedOn: string };

export type SupportPerson = { name: string; reach: string; version: number };

type Row = {
  id: string;
  slug: string;
  title: string;
  stage: Stage;
  stage_since: string;
  stage_reason: string;
  stage_decision: CitedDecision | null;
  stage_in_the_way: string[];
  started_on: string;
  network: ProjectView["network"];
  framework: FrameworkContent;
  framework_hash: string;
  material_hash: string;
  support: SupportPerson | null;
  own_role: Role | null;
  own_number: number | null;
  is_coordinator: boolean;
  seats: SeatView[];
};

/** Opens a project for someone who belongs to it or coordinates its network. Throws NotFound for everyone else. */
export const openProject = cache(async (actor: Actor, slug: string): Promise<ProjectView> => {
  const [row] = await database().execute<Row>(sql`
    select p.id, p.slug, p.title, p.stage, p.stage_since::text, p.stage_reason, p.started_on::text, p.stage_in_the_way,
      (select jsonb_build_object('number', d.number, 'title', d.title, 'decidedOn', d.decided_on)
        from decision d where d.id = p.stage_decision_id) as stage_decision,
      jsonb_build_object('slug', n.slug, 'name', n.name, 'timeZone', n.time_zone, 'supportWords', n.support_words) as network,
      f.content as framework, p.framework_hash, p.material_hash,
      (select jsonb_build_object('name', sc.name, 'reach', sc.reach, 'version', sc.version)
        from support_contact sc where sc.project_id = p.id and sc.name <> '') as support, own.role as own_role, own.number as own_number, np.role is not null as is_coordinator,
      (select coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'name', m.name, 'group', m.group_key, 'role', m.role,
          'joinedOn', m.joined_on, 'pausedOn', m.paused_on, 'leftOn', m.left_on, 'signed', s.id is not null, 'signedWithHelp', s.helper_id is not null) order by m.number), '[]')
        from member m left join signature s
          on s.member_id = m.id and s.material_hash = p.material_hash and s.withdrawn_at is null and s.replaced_at is null
        where m.project_id = p.id) as seats
    from project p
    join network n on n.id = p.network_id
    join framework_version f on f.hash = p.framework_hash
    left join member own on own.project_id = p.id and own.person_id = ${actor.personId} and own.left_on is null
    left join network_person np on np.network_id = p.network_id and np.person_id = ${actor.personId} and np.role = 'coordinator'
    where p.slug = ${slugFrom(slug)} and (own.id is not null or np.id is not null)`);
  if (!row) throw new NotFound();
  const roles = new Set<Role>();
  if (row.own_role) roles.add(row.own_role);
  if (row.is_coordinator) roles.add("coordinator");
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    stage: row.stage,
    stageSince: row.stage_since,
    stageReason: row.stage_reason,
    stageDecision: row.stage_decision,
    stageInTheWay: row.stage_in_the_way,
    startedOn: row.started_on,
    network: row.network,
    framework: row.framework,
    frameworkHash: row.framework_hash,
    materialHash: row.material_hash,
    roles,
    support: row.support,
    ownSeat: row.own_number,
    seats: row.seats,
  };
});

const agreeing = alias(decision, "agreeing");
const changing = alias(decision, "changing");

export type BriefView = {
  content: Brief;
  version: number;
  writtenAt: Date;
  /** The decision that agreed it, and the one that its newest words go back to. */
  agreedBy: CitedDecision | null;
  changedBy: CitedDecision | null;
};

/** The brief of a project that was opened, with the version that a form has to send back. */
export async function briefOf({ id }: ProjectView): Promise<BriefView> {
  const [found] = await database()
    .select({
      content: brief.content,
      version: brief.version,
      writtenAt: brief.writtenAt,
      agreedBy: { number: agreeing.number, title: agreeing.title, decidedOn: agreeing.decidedOn },
      changedBy: { number: changing.number, title: changing.title, decidedOn: changing.decidedOn },
    })
    .from(brief)
    .leftJoin(agreeing, eq(agreeing.id, brief.agreedById))
    .leftJoin(changing, eq(changing.id, brief.changedById))
    .where(eq(brief.projectId, id));
  if (!found) throw new Error("The project has no brief");
  return found;
}

export type ProjectLine = {
  slug: string;
  title: string;
  stage: Stage;
  networkName: string;
  role: "lead" | "facilitator" | "member";
  /** Nobody is sent to what is between others. */
  nextStep: NextStep | null;
  /** They have not signed these statements yet. Whoever withdrew has answered, and is not asked again. */
  waitsForOwnSignature: boolean;
};

/** The projects at whose table the actor sits, by title. */
export async function ownProjects(actor: Actor): Promise<ProjectLine[]> {
  const lines = await database().execute<ProjectLine>(sql`
    select p.slug, p.title, p.stage, n.name as "networkName", m.role, s.summary -> 'nextStep' as "nextStep",
      p.stage <> 'closed' and m.paused_on is null and not exists (select from signature g
        where g.member_id = m.id and g.material_hash = p.material_hash) as "waitsForOwnSignature"
    from member m
    join project p on p.id = m.project_id join network n on n.id = p.network_id
    join project_standing s on s.project_id = p.id
    where m.person_id = ${actor.personId} and m.left_on is null order by lower(p.title), p.id`);
  return lines.map((line) => ({ ...line, nextStep: nextStepFor(line) }));
}

/** Signing is said beside it, to those whose signature is missing. */
function nextStepFor({ stage, role, nextStep }: ProjectLine): NextStep | null {
  const towards = { stage, roles: new Set<Role>([role]), ownSeat: null, seats: [] };
  return stepsFor(towards, nextStep ? [nextStep] : [])[0] ?? null;
}
