import { and, asc, desc, eq, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { member } from "@/db/schema/members";
import { action } from "@/db/schema/planning";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import type { ProjectView } from "@/lib/projects/queries";

type ActionOwner = { number: number; name: string; hasLeft: boolean; isPaused: boolean };

export type Action = Pick<
  typeof action.$inferSelect,
  "number" | "version" | "what" | "dueOn" | "doneOn" | "doneNote" | "droppedOn"
> & { owner: ActionOwner | null };

export const showing = ["open", "mine", "done"] as const;
export type Showing = (typeof showing)[number];

/** The open actions by their day, those without one last; one's own alone; or what was done or dropped, the latest first. */
export async function actionsOf(view: ProjectView, which: Showing): Promise<Action[]> {
  const isOpen = and(isNull(action.doneOn), isNull(action.droppedOn));
  const are: Record<Showing, SQL | undefined> = {
    open: isOpen,
    mine: and(isOpen, eq(member.number, view.ownSeat ?? 0)),
    done: or(isNotNull(action.doneOn), isNotNull(action.droppedOn)),
  };
  const order =
    which === "done"
      ? [desc(sql`coalesce(${action.doneOn}, ${action.droppedOn})`), desc(action.number)]
      : [sql`${action.dueOn} asc nulls last`, asc(action.number)];
  return selectActions(view, are[which], order);
}

/** One action of a project that was opened. Throws NotFound when there is none of this number. */
export async function actionOf(view: ProjectView, number: number): Promise<Action> {
  const [found] = await selectActions(view, eq(action.number, number), []);
  if (!found) throw new NotFound();
  return found;
}

async function selectActions(view: ProjectView, which: SQL | undefined, order: SQL[]): Promise<Action[]> {
  const { number, version, what, dueOn, doneOn, doneNote, droppedOn } = action;
  const owner = { number: member.number, name: member.name, leftOn: member.leftOn, pausedOn: member.pausedOn };
  const rows = await database()
    .select({ number, version, what, dueOn, doneOn, doneNote, droppedOn, owner })
    .from(action)
    .leftJoin(member, eq(member.id, action.ownerId))
    .where(and(eq(action.projectId, view.id), which))
    .orderBy(...order);
  return rows.map((row) => ({ ...row, owner: row.owner && ownerFrom(row.owner) }));
}

type OwnerRow = { number: number; name: string; leftOn: string | null; pausedOn: string | null };

function ownerFrom({ number, name, leftOn, pausedOn }: OwnerRow): ActionOwner {
  return { number, name, hasLeft: leftOn !== null, isPaused: leftOn === null && pausedOn !== null };
}

/** How many actions a group has to do and has done; null is nobody, and whoever has left has nothing more to do. */
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
