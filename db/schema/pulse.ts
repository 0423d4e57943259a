import { sql } from "drizzle-orm";
import {
  check,
  customType,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { HelpedBy, PulseEvery, PulseResults } from "@/lib/pulse/schema";
import { member } from "./members";
import { project } from "./projects";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** Everyone at the table is asked how the work feels, principle by principle. One is open at a time. */
export const pulseRound = pgTable(
  "pulse_round",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    openedOn: date("opened_on").notNull(),
    /** The last day on which it can be answered. */
    openUntil: date("open_until").notNull(),
    closedOn: date("closed_on"),
    /** How many answered; null while it is open. */
    answers: integer(),
    /** Where the middle answer lies, by principle; null while it is open, and for good where there were too few. */
    results: jsonb().$type<PulseResults>(),
    /** The free lines, in no order that tells anything; null like the results. */
    lines: jsonb().$type<string[]>(),
  },
  (table) => [
    unique("pulse_round_number").on(table.projectId, table.number),
    check("pulse_round_closed", sql`(${table.closedOn} is null) = (${table.answers} is null)`),
  ],
);

/** That someone answered, and never what. */
export const pulseAnswered = pgTable(
  "pulse_answered",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    roundId: uuid("round_id")
      .notNull()
      .references(() => pulseRound.id),
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    answeredAt: timestamp("answered_at", { withTimezone: true, mode: "date" }).notNull(),
    /** Who wrote it in for them, and how it came: on paper or by phone. */
    helperId: uuid("helper_id").references(() => member.id),
    helpedBy: text("helped_by").$type<HelpedBy>(),
  },
  (table) => [
    unique("pulse_answered_once").on(table.roundId, table.memberId),
    check("pulse_answered_helped", sql`(${table.helperId} is null) = (${table.helpedBy} is null)`),
  ],
);

/** The answers of an open round, all of them sealed into one (docs/adr/0018). Gone when the round closes. */
export const pulseBox = pgTable(
  "pulse_box",
  {
    roundId: uuid("round_id")
      .notNull()
      .references(() => pulseRound.id),
    sealed: bytea().notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId] })],
);

/** How often a pulse opens by itself. One for a project. */
export const pulsePlan = pgTable("pulse_plan", {
  id: uuid().primaryKey().defaultRandom(),
  version: integer().notNull().default(1),
  projectId: uuid("project_id")
    .notNull()
    .unique()
    .references(() => project.id),
  every: text().$type<PulseEvery>().notNull(),
});
