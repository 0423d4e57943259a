import { and, eq, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import { meeting } from "@/db/schema/meetings";
import { member } from "@/db/schema/members";
import { action } from "@/db/schema/planning";
import { voice } from "@/db/schema/voices";
import type { Day } from "@/lib/calendar/days";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import type { ProjectView } from "@/lib/projects/queries";

type ActionOwner = { number: number; name: string; hasLeft: boolean; isPaused: boolean };

export type Action = Pick<
  typeof action.$inferSelect,
  "number" | "version" | "what" | "dueOn" | "doneOn" | "doneNote" | "droppedOn"
> & {
  owner: ActionOwner | null;
  /** Where it comes from. */
  voice: { number: number; text: string } | null;
  meeting: { number: number; title: string } | null;
  decision: { number: number; title: string } | null;
};

export const showing = ["open", "mine", "done"] as const;
export type Showing = (typeof showing)[number];

/** The open actions by their day, those without one last; or one's own alone. */
export async function openActionsOf(view: ProjectView, which: "open" | "mine"): Promise<Action[]> {
  const isMine = which === "mine" ? eq(member.number, view.ownSeat ?? 0) : undefined;
  const isOpen = and(isNull(action.doneOn), isNull(action.droppedOn), isMine);
  return selectActions(view, isOpen, sql`${action.dueOn} asc nulls last, ${action.number}`);
}

const endedOnPage = 30;

/** The last action of the page before: the day on which it ended, and its number. */
export type EndedBefore = { day: Day; number: number };

/** A page of what was done or dropped, the latest first. */
export async function endedActionsOf(view: ProjectView, before: EndedBefore | null = null, size = endedOnPage) {
  const endedOn = sql`coalesce(${action.doneOn}, ${action.droppedOn})`;
  const earlier = before && sql`(${endedOn}, ${action.number}) < (${before.day}::date, ${before.number}::integer)`;
  const isEnded = and(or(isNotNull(action.doneOn), isNotNull(action.droppedOn)), earlier ?? undefined);
  const found = await selectActions(view, isEnded, sql`${endedOn} desc, ${action.number} desc`, size + 1);
  return { actions: found.slice(0, size), hasOlder: found.length > size };
}

/** One action of a project that was opened. Throws NotFound when there is none of this number. */
export async function actionOf(view: ProjectView, number: number): Promise<Action> {
  const [found] = await selectActions(view, eq(action.number, number), sql`${action.number}`);
  if (!found) throw new NotFound();
  return found;
}

type Source = { meeting: number } | { voice: number } | { decision: number };

/** What comes from a meeting, a decision, or what someone said, as it was written down. */
export async function actionsFrom(view: ProjectView, from: Source): Promise<Action[]> {
  return selectActions(view, comesFrom(from), sql`${action.number}`);
}

function comesFrom(from: Source): SQL {
  if ("meeting" in from) return eq(meeting.number, from.meeting);
  return "voice" in from ? eq(voice.number, from.voice) : eq(decision.number, from.decision);
}

async function selectActions(view: ProjectView, which: SQL | undefined, order: SQL, most?: number): Promise<Action[]> {
  const { number, version, what, dueOn, doneOn, doneNote, droppedOn } = action;
  const owner = { number: member.number, name: member.name, leftOn: member.leftOn, pausedOn: member.pausedOn };
  const found = database()
    .select({
      ...{ number, version, what, dueOn, doneOn, doneNote, droppedOn, owner },
      voice: { number: voice.number, text: voice.text },
      meeting: { number: meeting.number, title: meeting.title },
      decision: { number: decision.number, title: decision.title },
    })
    .from(action)
    .leftJoin(member, eq(member.id, action.ownerId))
    .leftJoin(voice, eq(voice.id, action.voiceId))
    .leftJoin(meeting, eq(meeting.id, action.meetingId))
    .leftJoin(decision, eq(decision.id, action.decisionId))
    .where(and(eq(action.projectId, view.id), which))
    .orderBy(order);
  const rows = await (most === undefined ? found : found.limit(most));
  return rows.map((row) => ({ ...row, owner: row.owner && ownerFrom(row.owner) }));
}

type OwnerRow = { number: number; name: string; leftOn: string | null; pausedOn: string | null };

function ownerFrom({ number, name, leftOn, pausedOn }: OwnerRow): ActionOwner {
  return { number, name, hasLeft: leftOn !== null, isPaused: leftOn === null && pausedOn !== null };
}

/** The actions of one group; of nobody where it is null. What someone who has left did not do is nobody's. */
export type Load = { group: string | null; open: number; mine: number; done: number };

/** The load of each group that has any, counted as the checklist counts it. */
export async function loadOf(view: ProjectView): Promise<Load[]> {
  return database().execute<Load>(sql`
    select o.group_key as "group", (count(*) filter (where t.done_on is null))::integer as open,
      (count(*) filter (where t.done_on is null and o.number = ${view.ownSeat}))::integer as mine,
      count(t.done_on)::integer as done
    from action t left join member o on o.id = t.owner_id and (o.left_on is null or t.done_on is not null)
    where t.project_id = ${view.id} and t.dropped_on is null group by 1`);
}

export type OwnAction = {
  slug: string;
  title: string;
  number: number;
  what: string;
  dueOn: string;
  /** Today where the project is. */
  today: string;
};

/** What someone is to do within a week, or was to have done, wherever they are at the table; nothing where there is a break. */
export async function ownActionsDue(actor: Actor, now = new Date()): Promise<OwnAction[]> {
  return database().execute<OwnAction>(sql`
    select p.slug, p.title, t.number, t.what, t.due_on::text as "dueOn", here.today::text as today
    from member m
    join action t on t.owner_id = m.id and t.done_on is null and t.dropped_on is null
    join project p on p.id = m.project_id and p.stage not in ('paused', 'closed')
    join network n on n.id = p.network_id
    cross join lateral (select (${now.toISOString()}::timestamptz at time zone n.time_zone)::date as today) here
    where m.person_id = ${actor.personId} and m.left_on is null and m.paused_on is null and t.due_on <= here.today + 7
    order by t.due_on, p.title, t.number`);
}
