import { type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { withWhatItCorrects } from "@/db/schema/correcting";
import { addDays, type Day } from "@/lib/calendar/days";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import type { ProjectView } from "@/lib/projects/queries";
import type { VoiceAnswer } from "./schema";
import { writersByGroup } from "./writers";

/** What someone said, with what is to be read beside it. */
export type Voice = {
  number: number;
  version: number;
  text: string;
  channel: "meeting" | "written" | "passed-on";
  /** Passed on: where and how it was said. */
  told: string;
  saidBy: { number: number; name: string; isOwn: boolean } | null;
  group: string | null;
  meeting: { number: number; title: string } | null;
  /** The decision that it was said against. */
  objectsTo: { number: number; title: string } | null;
  capturedOn: Day;
  answer: VoiceAnswer | null;
  reason: string;
  answeredOn: Day | null;
  answeredBy: string | null;
};

export const states = ["waiting", "answered", "taken-up", "changed", "not-taken-up", "parked"] as const;
type VoiceState = (typeof states)[number];

export type VoiceFilter = {
  group?: string;
  /** The number of a meeting; "outside" for what was said in none. */
  meeting?: number | "outside";
  state?: VoiceState;
  /** Only what has waited for longer than it may. */
  overdue?: boolean;
};

const voicesOnPage = 30;

type Paged = { today: Day; before?: number | null; size?: number };

/** A page of what was said, the newest first; `before` is the number of the last voice of the page before. */
export async function voicesOf(view: ProjectView, filter: VoiceFilter, paged: Paged) {
  const { today, before = null, size = voicesOnPage } = paged;
  const which = [...conditionsOf(view, filter, today), ...(before === null ? [] : [sql`v.number < ${before}`])];
  const found = await selectVoices(view, which, sql`v.number desc limit ${size + 1}`);
  return { voices: found.slice(0, size), hasOlder: found.length > size };
}

/** What one person said by name in a project, in whichever of their seats there, the newest first. */
export async function ownVoices(
  actor: Actor,
  view: ProjectView,
  { before = null, size = voicesOnPage }: Partial<Paged>,
) {
  const which = [sql`m.person_id = ${actor.personId}`, ...(before === null ? [] : [sql`v.number < ${before}`])];
  const found = await selectVoices(view, which, sql`v.number desc limit ${size + 1}`);
  return { voices: found.slice(0, size), hasOlder: found.length > size };
}

/** What was said in one meeting, in the order in which it was written down. */
export async function saidIn(view: ProjectView, meeting: number): Promise<Voice[]> {
  return selectVoices(view, [sql`mt.number = ${meeting}`], sql`v.number`);
}

/** What a decision goes back to, and what was said against it, or against what it corrects, without a name. */
export async function voicesOfDecision(
  view: ProjectView,
  decisionId: string,
): Promise<{ behind: Voice[]; against: Voice[] }> {
  const isAgainst = sql`v.objects_to_id = any((select ${withWhatItCorrects("o")} from decision o where o.id = ${decisionId})::uuid[])`;
  const isBehind = sql`v.id = any((select d.voice_ids from decision d where d.id = ${decisionId})::uuid[])`;
  const [behind, against] = await Promise.all([
    selectVoices(view, [isBehind], sql`v.number`),
    selectVoices(view, [isAgainst], sql`v.number`),
  ]);
  return { behind, against };
}

export type VoiceCounts = { all: number; waiting: number; overdue: number; answered: number };

/** How much was said, and how much of it waits, for a group or a meeting or for all. */
export async function countVoices(view: ProjectView, filter: VoiceFilter, today: Day): Promise<VoiceCounts> {
  const { group, meeting } = filter;
  const [counts] = await database().execute<VoiceCounts>(sql`
    select count(*)::integer as all, (count(*) filter (where v.answer is null))::integer as waiting,
      (count(*) filter (where ${overdueOn(view, today)}))::integer as overdue, count(v.answer)::integer as answered
    from voice v left join meeting mt on mt.id = v.meeting_id
    where ${and(conditionsOf(view, { group, meeting }, today))}`);
  return counts ?? { all: 0, waiting: 0, overdue: 0, answered: 0 };
}

/** The meetings in which something was said, the latest first, to choose from. */
export async function meetingsWithVoices({ id }: ProjectView): Promise<{ number: number; title: string; on: Date }[]> {
  const rows = await database().execute<{ number: number; title: string; on: string }>(sql`
    select mt.number, mt.title, mt.starts_at as "on" from meeting mt
    where mt.project_id = ${id} and exists (select from voice v where v.meeting_id = mt.id) order by mt.starts_at desc, mt.number desc`);
  return rows.map((row) => ({ ...row, on: new Date(row.on) }));
}

/** Answered again, the later answer counts; all of them are kept, the latest first. */
export type AnswerGiven = { version: number; answer: VoiceAnswer; reason: string; on: Day; by: string | null };

/** One voice with every answer it was given. Throws NotFound when there is none of this number. */
export async function voiceNumbered(view: ProjectView, number: number): Promise<Voice & { answers: AnswerGiven[] }> {
  const [found] = await selectVoices(view, [sql`v.number = ${number}`], sql`v.number`);
  if (!found) throw new NotFound();
  const ofVoice = sql`(select v.id from voice v where v.project_id = ${view.id} and v.number = ${number})`;
  const answers = await database().execute<AnswerGiven>(sql`
    select r.number as version, r.snapshot ->> 'answer' as answer, r.snapshot ->> 'reason' as reason, r.snapshot ->> 'answered_on' as "on", m.name as by
    from revision r left join member m on m.id = (r.snapshot ->> 'answered_by_id')::uuid
    where r.entity_kind = 'voice' and r.entity_id = ${ofVoice} and r.snapshot ->> 'answer' is not null order by r.number desc`);
  return { ...found, answers: [...answers] };
}

/** How many people could write something without a name, and how many of them are of the viewer's own group. */
export async function writersFor({ id, seats, ownSeat }: ProjectView): Promise<{ all: number; ofOwnGroup: number }> {
  const writers = await writersByGroup(database(), id);
  const all = [...writers.values()].reduce((sum, ofGroup) => sum + ofGroup, 0);
  return { all, ofOwnGroup: writers.get(seats.find(({ number }) => number === ownSeat)?.group ?? "") ?? 0 };
}

function conditionsOf(view: ProjectView, filter: VoiceFilter, today: Day): SQL[] {
  const { group, meeting, state, overdue } = filter;
  return [
    sql`v.project_id = ${view.id}`,
    ...(group === undefined ? [] : [sql`v.group_key = ${group}`]),
    ...(meeting === undefined ? [] : [meeting === "outside" ? sql`v.meeting_id is null` : sql`mt.number = ${meeting}`]),
    ...(state === undefined ? [] : [conditionOf(state)]),
    ...(overdue ? [overdueOn(view, today)] : []),
  ];
}

function conditionOf(state: VoiceState): SQL {
  if (state === "waiting") return sql`v.answer is null`;
  return state === "answered" ? sql`v.answer is not null` : sql`v.answer = ${state}`;
}

/** On the last day that rule 6.4 gives, nothing is overdue. */
function overdueOn({ framework }: ProjectView, today: Day): SQL {
  return sql`(v.answer is null and v.captured_on < ${addDays(today, -framework.thresholds.answerWithinDays)}::date)`;
}

function and(conditions: SQL[]): SQL {
  return sql.join(conditions, sql` and `);
}

async function selectVoices(view: ProjectView, which: SQL[], order: SQL): Promise<Voice[]> {
  const rows = await database().execute<Voice>(sql`
    select v.number, v.version, v.text, v.channel, v.told, v.group_key as "group", v.captured_on::text as "capturedOn",
      v.answer, v.reason, v.answered_on::text as "answeredOn", answerer.name as "answeredBy",
      case when m.id is not null then jsonb_build_object('number', m.number, 'name', m.name,
        'isOwn', coalesce(m.number = ${view.ownSeat}::integer, false)) end as "saidBy",
      case when mt.id is not null then jsonb_build_object('number', mt.number, 'title', mt.title) end as meeting,
      case when d.id is not null then jsonb_build_object('number', d.number, 'title', d.title) end as "objectsTo"
    from voice v
    left join member m on m.id = v.said_by_id
    left join member answerer on answerer.id = v.answered_by_id
    left join meeting mt on mt.id = v.meeting_id
    left join decision d on d.id = v.objects_to_id
    where v.project_id = ${view.id} and ${and(which)} order by ${order}`);
  return [...rows];
}
