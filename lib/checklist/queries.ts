import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cache } from "react";
import { database } from "@/db/client";
import { areaConfirmation } from "@/db/schema/checklist";
import { member } from "@/db/schema/members";
import type { Day } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import type { AreaKey } from "@/lib/framework/schema";
import type { ProjectView } from "@/lib/projects/queries";
import { gatherFacts } from "@/lib/standing/facts";
import { evaluate } from "./evaluate";
import { inTheWay, type Obstacle } from "./in-the-way";
import type { Facts, Standing } from "./types";

/** What is recorded of a project that was opened, how it stands by that, and the day on which it was looked at. */
export const factsAndStandingOf = cache(
  async ({ id }: Pick<ProjectView, "id">): Promise<{ facts: Facts; standing: Standing; today: Day }> => {
    const { facts, timeZone } = await gatherFacts(database(), id);
    const today = dayOf(new Date(), timeZone);
    return { facts, standing: evaluate(facts, today), today };
  },
);

/** How a project that was opened stands at this moment, from its records. */
export async function standingOf(view: ProjectView): Promise<Standing> {
  return (await factsAndStandingOf(view)).standing;
}

/** What stands in the way of closing a project that was opened. */
export async function obstaclesOf({ id }: Pick<ProjectView, "id">, now = new Date()): Promise<Obstacle[]> {
  const { facts, timeZone } = await gatherFacts(database(), id);
  return inTheWay(facts, evaluate(facts, dayOf(now, timeZone)));
}

/** The day on which the brief was agreed; null as long as it is not. */
export async function briefAgreedOn({ id }: ProjectView): Promise<Day | null> {
  const { facts } = await gatherFacts(database(), id);
  return facts.brief?.agreed?.on ?? null;
}

export type Confirmation = {
  name: string;
  group: string;
  answer: "in-place" | "not-yet";
  note: string;
  at: Date;
  /** False when the same person has said something later. */
  isLatest: boolean;
  /** The person has no seat any more: what they said stays readable, and counts neither way. */
  hasLeft: boolean;
};

const seatedNow = alias(member, "seated_now");

/** Every word that was given on an area, newest first. */
export async function confirmationsOf({ id }: ProjectView, area: AreaKey): Promise<Confirmation[]> {
  const rows = await database()
    .select({
      personId: member.personId,
      name: member.name,
      group: member.group,
      answer: areaConfirmation.answer,
      note: areaConfirmation.note,
      at: areaConfirmation.confirmedAt,
      hasLeft: isNull(seatedNow.id).mapWith(Boolean),
    })
    .from(areaConfirmation)
    .innerJoin(member, eq(member.id, areaConfirmation.memberId))
    .leftJoin(
      seatedNow,
      and(eq(seatedNow.projectId, member.projectId), eq(seatedNow.personId, member.personId), isNull(seatedNow.leftOn)),
    )
    .where(and(eq(areaConfirmation.projectId, id), eq(areaConfirmation.area, area)))
    .orderBy(desc(areaConfirmation.confirmedAt), areaConfirmation.id);
  const heard = new Set<string>();
  return rows.map(({ personId, ...row }) => {
    const isLatest = !heard.has(personId);
    heard.add(personId);
    return { ...row, isLatest };
  });
}

/** A wording of an area's notes; `by` is null when the installation wrote it, `text` is null when it was erased. */
export type Wording = { version: number; text: string | null; by: string | null; at: Date };

/** `earlier` counts every wording before the current one; `wordings` are the current and the newest of those. */
export type Notes = { text: string; version: number; wordings: Wording[]; earlier: number };

/** How many earlier wordings are shown; the rest are kept and counted. */
const mostEarlierWordings = 20;

/** An area's notes with their wordings, newest first. */
export async function notesOf({ id }: ProjectView, area: AreaKey): Promise<Notes> {
  const rows = await database().execute<Wording & { current: string; current_version: number }>(sql`
    select r.number as version, r.snapshot ->> 'text' as text, coalesce(seat.name, p.name) as by, e.at,
      n.text as current, n.version as current_version
    from area_note n
    join revision r on r.entity_kind = 'area-note' and r.entity_id = n.id
    join ledger_entry e on e.revision_id = r.id
    left join person p on p.id = e.actor_id
    left join lateral (select m.name from member m where m.project_id = n.project_id and m.person_id = e.actor_id
      order by m.number desc limit 1) seat on true
    where n.project_id = ${id} and n.area_key = ${area}
    order by r.number desc limit ${mostEarlierWordings + 1}`);
  const version = rows[0]?.current_version ?? 0;
  return {
    text: rows[0]?.current ?? "",
    version,
    earlier: Math.max(0, version - 1),
    wordings: rows.map(({ version, text, by, at }) => ({ version, text, by, at: new Date(at) })),
  };
}
