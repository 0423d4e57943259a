import { type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { Day } from "@/lib/calendar/days";
import { NotFound } from "@/lib/errors";
import type { ProjectView } from "@/lib/projects/queries";
import type { Better, HowOften, ReadingPart, Went } from "./schema";

export type Reading = {
  number: number;
  version: number;
  measuredOn: Day;
  recordedOn: Day;
  value: number;
  people: number | null;
  note: string;
  link: string;
  parts: ReadingPart[];
  isFinal: boolean;
  correctedWhy: string;
  takenBackOn: Day | null;
  /** How many are kept beside it. */
  files: number;
  /** What it was before it was put right, the first one first. */
  before: { value: number; measuredOn: Day }[];
};

export type Measure = {
  number: number;
  version: number;
  what: string;
  unit: string;
  better: Better;
  lowest: number | null;
  highest: number | null;
  howKnown: string;
  collector: { number: number; name: string } | null;
  howOften: HowOften;
  scale: string;
  categories: string[];
  baselineOn: Day | null;
  baseline: number | null;
  baselineNote: string;
  targetOn: Day | null;
  target: number | null;
  targetFrom: number | null;
  targetWhy: string;
  /** Those that stand, the earliest first. */
  readings: Reading[];
  takenBack: Reading[];
};

export type Outcome = {
  number: number;
  version: number;
  title: string;
  about: string;
  chosenBy: string[];
  chosenOn: Day;
  aimIds: string[];
  droppedOn: Day | null;
  droppedWhy: string;
  measures: Measure[];
};

export type Story = {
  number: number;
  toldOn: Day;
  text: string;
  forWhom: string;
  went: Went;
  namedWithConsent: boolean;
  takenBackOn: Day | null;
};

export type OutcomeInFull = Outcome & {
  stories: Story[];
  /** The decisions that it owes something to, each with what was said before it. */
  decisions: { number: number; title: string; voices: { number: number; text: string }[] }[];
};

const inOutcome = sql`o.number, o.version, o.title, o.about, o.chosen_by as "chosenBy", o.chosen_on::text as "chosenOn",
  o.aim_ids as "aimIds", o.dropped_on::text as "droppedOn", o.dropped_why as "droppedWhy"`;

const formerValues = sql`case when r.version = 1 then '[]'::jsonb else (select coalesce(jsonb_agg(jsonb_build_object(
    'value', v.snapshot -> 'value', 'measuredOn', v.snapshot -> 'measured_on') order by v.number), '[]')
  from revision v where v.entity_kind = 'reading' and v.entity_id = r.id and v.number < r.version) end`;

function readingsWhere(which: SQL): SQL {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('number', r.number, 'version', r.version,
      'measuredOn', r.measured_on, 'recordedOn', r.recorded_on, 'value', r.value, 'people', r.people, 'note', r.note,
      'link', r.link, 'parts', r.parts, 'isFinal', r.is_final, 'correctedWhy', r.corrected_why,
      'takenBackOn', r.taken_back_on,
      'files', (select count(*) from evidence_file f where f.reading_id = r.id and f.taken_back_at is null), 'before', ${formerValues}) order by r.measured_on, r.number), '[]')
    from reading r where r.indicator_id = i.id and ${which})`;
}

const measures = sql`(select coalesce(jsonb_agg(jsonb_build_object('number', i.number, 'version', i.version, 'what', i.what,
    'unit', i.unit, 'better', i.better, 'lowest', i.lowest, 'highest', i.highest, 'howKnown', i.how_known,
    'collector', case when m.id is null then null else jsonb_build_object('number', m.number, 'name', m.name) end,
    'howOften', i.how_often, 'scale', i.scale, 'categories', i.categories, 'baselineOn', i.baseline_on,
    'baseline', i.baseline, 'baselineNote', i.baseline_note, 'targetOn', i.target_on, 'target', i.target,
    'targetFrom', i.target_from, 'targetWhy', i.target_why,
    'readings', ${readingsWhere(sql`r.taken_back_on is null`)},
    'takenBack', ${readingsWhere(sql`r.taken_back_on is not null`)}) order by i.number), '[]')
  from indicator i left join member m on m.id = i.collector_id where i.outcome_id = o.id)`;

const stories = sql`(select coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'toldOn', s.told_on, 'text', s.text,
    'forWhom', s.for_whom, 'went', s.went, 'namedWithConsent', s.named_with_consent, 'takenBackOn', s.taken_back_on)
    order by s.told_on desc, s.number desc), '[]')
  from story s where s.outcome_id = o.id)`;

const decisions = sql`(select coalesce(jsonb_agg(jsonb_build_object('number', d.number, 'title', d.title,
    'voices', (select coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'text', v.text) order by v.number), '[]')
      from voice v where v.id = any(d.voice_ids))) order by d.number), '[]')
  from decision d where d.id = any(o.decision_ids))`;

/** What is meant to be different, with everything that was measured: all of it, or some after a number. */
export async function outcomesOf(
  { id }: ProjectView,
  { after = 0, most }: { after?: number; most?: number } = {},
): Promise<Outcome[]> {
  return database().execute<Outcome>(sql`
    select ${inOutcome}, ${measures} as measures from outcome o where o.project_id = ${id} and o.number > ${after}
    order by o.number limit ${most ?? null}`);
}

/** One of them, with its stories and what it goes back to. Throws NotFound when there is none of this number. */
export async function outcomeNumbered({ id }: ProjectView, number: number): Promise<OutcomeInFull> {
  const [found] = await database().execute<OutcomeInFull>(sql`
    select ${inOutcome}, ${measures} as measures, ${stories} as stories, ${decisions} as decisions
    from outcome o where o.project_id = ${id} and o.number = ${number}`);
  if (!found) throw new NotFound();
  return found;
}

/** What is meant to be different because of a decision, or of something that was said before one. */
export async function outcomesFrom(
  { id }: ProjectView,
  from: { decision: number } | { voice: number },
): Promise<{ number: number; title: string }[]> {
  const which =
    "decision" in from
      ? sql`d.number = ${from.decision}`
      : sql`d.voice_ids && array(select v.id from voice v where v.project_id = ${id} and v.number = ${from.voice})`;
  return database().execute<{ number: number; title: string }>(sql`
    select o.number, o.title from outcome o where o.project_id = ${id} and o.dropped_on is null
      and exists (select 1 from decision d where d.project_id = ${id} and d.id = any(o.decision_ids) and ${which})
    order by o.number`);
}

/** A reading by its number, with its measure and its outcome. Throws NotFound when there is none. */
export async function readingNumbered(view: ProjectView, number: number) {
  const [place] = await database().execute<{ outcome: number }>(sql`
    select o.number as outcome from reading r join indicator i on i.id = r.indicator_id
    join outcome o on o.id = i.outcome_id where r.project_id = ${view.id} and r.number = ${number}`);
  if (!place) throw new NotFound();
  const outcome = await outcomeNumbered(view, place.outcome);
  for (const measure of outcome.measures) {
    const reading = [...measure.readings, ...measure.takenBack].find((one) => one.number === number);
    if (reading) return { outcome, measure, reading };
  }
  throw new NotFound();
}

/** The decisions that an outcome can go back to: those that stand, the latest first, and those that it names already. */
export async function decisionsToName(
  { id }: ProjectView,
  named: number[],
): Promise<{ number: number; title: string }[]> {
  return database().execute<{ number: number; title: string }>(sql`
    select d.number, d.title from decision d
    where d.project_id = ${id} and (d.set_aside_on is null or d.number in (select jsonb_array_elements_text(${JSON.stringify(named)}::jsonb)::integer))
    order by d.number desc limit 50`);
}
