import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Better, HowOften, ReadingPart, Went } from "@/lib/outcomes/schema";
import { member } from "./members";
import { project } from "./projects";

/** What is meant to be different for people, in plain words. */
export const outcome = pgTable(
  "outcome",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    title: text().notNull(),
    /** More of it, where the title is not enough. */
    about: text().notNull().default(""),
    /** The keys of the groups that chose it. */
    chosenBy: text("chosen_by").array().notNull(),
    chosenOn: date("chosen_on").notNull(),
    /** The aims of the brief that it shows. */
    aimIds: uuid("aim_ids").array().notNull(),
    /** The decisions that it owes something to. */
    decisionIds: uuid("decision_ids").array().notNull(),
    /** Not followed any more: it stays to be read, with what was measured. */
    droppedOn: date("dropped_on"),
    droppedWhy: text("dropped_why").notNull().default(""),
  },
  (table) => [unique("outcome_number").on(table.projectId, table.number)],
);

/** Something that can be counted or asked, and that shows whether an outcome is there. */
export const indicator = pgTable(
  "indicator",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    outcomeId: uuid("outcome_id")
      .notNull()
      .references(() => outcome.id),
    number: integer().notNull(),
    what: text().notNull(),
    unit: text().notNull(),
    better: text().$type<Better>().notNull(),
    /** The lowest and the highest value that there can be; null where there is no such end. */
    lowest: doublePrecision(),
    highest: doublePrecision(),
    howKnown: text("how_known").notNull(),
    /** Who collects it. */
    collectorId: uuid("collector_id").references(() => member.id),
    howOften: text("how_often").$type<HowOften>().notNull(),
    /** The name of a licensed scale whose totals these are; empty where it is none. Never the words of its questions. */
    scale: text().notNull().default(""),
    /** A few names by which each reading can be split, such as places. */
    categories: text().array().notNull(),
    /** How it was before. */
    baselineOn: date("baseline_on"),
    baseline: doublePrecision(),
    baselineNote: text("baseline_note").notNull().default(""),
    /** Where it is to be by a day. Within a range: from `targetFrom` to `target`. */
    targetOn: date("target_on"),
    target: doublePrecision(),
    targetFrom: doublePrecision("target_from"),
    targetWhy: text("target_why").notNull().default(""),
  },
  (table) => [
    unique("indicator_number").on(table.projectId, table.number),
    index("indicator_of_outcome").on(table.outcomeId),
    check("indicator_baseline", sql`(${table.baselineOn} is null) = (${table.baseline} is null)`),
    check("indicator_target", sql`(${table.targetOn} is null) = (${table.target} is null)`),
    check(
      "indicator_range",
      sql`${table.targetFrom} is null or (${table.better} = 'range' and ${table.target} is not null)`,
    ),
  ],
);

/** What was measured on a day. A correction keeps the value of before in the history. */
export const reading = pgTable(
  "reading",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    indicatorId: uuid("indicator_id")
      .notNull()
      .references(() => indicator.id),
    number: integer().notNull(),
    measuredOn: date("measured_on").notNull(),
    recordedOn: date("recorded_on").notNull(),
    value: doublePrecision().notNull(),
    /** How many people it tells of, where that is known. */
    people: integer(),
    note: text().notNull().default(""),
    /** A web address where it can be checked; empty where there is none. */
    link: text().notNull().default(""),
    parts: jsonb().$type<ReadingPart[]>().notNull(),
    /** The one with which measuring ends. */
    isFinal: boolean("is_final").notNull().default(false),
    /** Why it was put right; empty while it is as it was written first. */
    correctedWhy: text("corrected_why").notNull().default(""),
    /** Written down by mistake: it stays to be read and counts nowhere. */
    takenBackOn: date("taken_back_on"),
  },
  (table) => [
    unique("reading_number").on(table.projectId, table.number),
    uniqueIndex("reading_of_day").on(table.indicatorId, table.measuredOn).where(sql`${table.takenBackOn} is null`),
    check("reading_people", sql`${table.people} > 0`),
  ],
);

/** What changed for someone, told in words. */
export const story = pgTable(
  "story",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    outcomeId: uuid("outcome_id")
      .notNull()
      .references(() => outcome.id),
    number: integer().notNull(),
    toldOn: date("told_on").notNull(),
    text: text().notNull(),
    /** For whom it changed, without a name. */
    forWhom: text("for_whom").notNull().default(""),
    went: text().$type<Went>().notNull(),
    /** Someone is named in it, and has said that they may be. */
    namedWithConsent: boolean("named_with_consent").notNull().default(false),
    takenBackOn: date("taken_back_on"),
  },
  (table) => [unique("story_number").on(table.projectId, table.number), index("story_of_outcome").on(table.outcomeId)],
);
