import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { decision } from "./decisions";
import { meeting } from "./meetings";
import { member } from "./members";
import { project } from "./projects";
import { wordsOfVoice } from "./searching";

/** What someone said, and what happened to it. Said without a name, nothing in it or around it tells whose it is. */
export const voice = pgTable(
  "voice",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    text: text().notNull(),
    /** Null: said outside a meeting. */
    meetingId: uuid("meeting_id").references(() => meeting.id),
    /** An objection to a decision, given without a name. */
    objectsToId: uuid("objects_to_id").references(() => decision.id),
    /** Said in a meeting, written here, or passed on by someone who was told. */
    channel: text({ enum: ["meeting", "written", "passed-on"] }).notNull(),
    /** Passed on: where and how it was said. */
    told: text().notNull().default(""),
    /** Whose it is; null when it was said for a group or without a name. */
    saidById: uuid("said_by_id").references(() => member.id),
    /** For which group; null when it was said without one. */
    group: text("group_key"),
    /** A day and no time of day: an hour could tell whose it is. */
    capturedOn: date("captured_on").notNull(),
    answer: text({ enum: ["taken-up", "changed", "not-taken-up", "parked"] }),
    reason: text().notNull().default(""),
    answeredById: uuid("answered_by_id").references(() => member.id),
    answeredOn: date("answered_on"),
  },
  (table) => [
    unique("voice_number").on(table.projectId, table.number),
    index("voice_of_meeting").on(table.meetingId),
    index("voice_of_member").on(table.saidById),
    index("voice_words").using("gin", wordsOfVoice(table)),
    index("voice_about_decision").on(table.objectsToId),
    check("voice_channel", sql`${table.channel} in ('meeting', 'written', 'passed-on')`),
    check("voice_answer", sql`${table.answer} in ('taken-up', 'changed', 'not-taken-up', 'parked')`),
    check("voice_answered", sql`(${table.answer} is null) = (${table.answeredOn} is null)`),
  ],
);

/**
 * Words given without a name, until the day is over: then they are shuffled and become voices. Without a time, an author
 * or a number, so that neither they nor what the ledger holds beside them tells whose they are.
 */
export const voiceBox = pgTable(
  "voice_box",
  {
    id: uuid().primaryKey().defaultRandom(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    text: text().notNull(),
    group: text("group_key"),
    objectsToId: uuid("objects_to_id").references(() => decision.id),
    /** The day on which it may come out. */
    outOn: date("out_on").notNull(),
  },
  (table) => [index("voice_box_by_day").on(table.outOn)],
);
