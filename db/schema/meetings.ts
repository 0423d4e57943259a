import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import type { AgendaPoint, Attendance, Paper } from "@/lib/meetings/schema";
import { member } from "./members";
import { project } from "./projects";
import { wordsOfMeeting } from "./searching";

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** People coming together, from the plan to the notes. Called off, it stays as what was planned. */
export const meeting = pgTable(
  "meeting",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    title: text().notNull(),
    startsAt: moment("starts_at").notNull(),
    endsAt: moment("ends_at").notNull(),
    place: text().notNull().default(""),
    link: text().notNull().default(""),
    /** What is arranged so that everyone can take part. */
    access: text().notNull().default(""),
    agenda: jsonb().$type<AgendaPoint[]>().notNull().default([]),
    facilitatorIds: uuid("facilitator_ids").array().notNull().default(sql`'{}'`),
    papers: jsonb().$type<Paper[]>().notNull().default([]),
    /** When the papers went out to everyone. */
    sentAt: moment("sent_at"),
    /** Who was there, sent apologies, or was asked outside the meeting; null while nobody wrote it down. */
    attendance: jsonb().$type<Attendance[]>(),
    heldAt: moment("held_at"),
    notes: text().notNull().default(""),
    closedAt: moment("closed_at"),
    /** Until when the notes are offered back for correction. */
    correctUntil: date("correct_until"),
    calledOffAt: moment("called_off_at"),
    calledOffReason: text("called_off_reason").notNull().default(""),
  },
  (table) => [
    unique("meeting_number").on(table.projectId, table.number),
    index("meeting_by_time").on(table.projectId, table.startsAt),
    index("meeting_words").using("gin", wordsOfMeeting(table)),
    check("meeting_ends_later", sql`${table.endsAt} > ${table.startsAt}`),
  ],
);

/** What someone says was otherwise than the notes of a meeting have it. It stands beside the notes, not in their place. */
export const noteCorrection = pgTable(
  "note_correction",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    meetingId: uuid("meeting_id")
      .notNull()
      .references(() => meeting.id),
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    text: text().notNull(),
    givenAt: moment("given_at").notNull(),
  },
  (table) => [index("note_correction_of_meeting").on(table.meetingId)],
);
