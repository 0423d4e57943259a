import { sql } from "drizzle-orm";
import {
  check,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Approach } from "@/lib/ladder/schema";
import { member } from "./members";
import { project } from "./projects";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** Something done with people, and the rung of the ladder on which it stands. */
export const engagement = pgTable(
  "engagement",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    what: text().notNull(),
    kind: text().notNull(),
    heldOn: date("held_on").notNull(),
    forWhom: text("for_whom").notNull().default(""),
    howMany: integer("how_many"),
    /** The number of the framework's rung. */
    rung: integer().notNull(),
    why: text().notNull().default(""),
    /** Written down by mistake: it stays to be read and counts nowhere. */
    takenBackOn: date("taken_back_on"),
  },
  (table) => [
    unique("engagement_number").on(table.projectId, table.number),
    index("engagement_by_day").on(table.projectId, table.heldOn),
    check("engagement_how_many", sql`${table.howMany} > 0`),
  ],
);

/** The rung on which the project says that it stands, from a day on. A later claim stands beside it, not over it. */
export const claimedRung = pgTable(
  "claimed_rung",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    rung: integer().notNull(),
    why: text().notNull(),
    claimedOn: date("claimed_on").notNull(),
  },
  (table) => [unique("claimed_rung_number").on(table.projectId, table.number)],
);

/** Everyone at the table is asked on which rung it feels. One is open at a time. */
export const feltRound = pgTable(
  "felt_round",
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
    /** The answers from the lowest to the highest; null while it is open, and for good where there were too few. */
    felt: jsonb().$type<number[]>(),
  },
  (table) => [
    unique("felt_round_number").on(table.projectId, table.number),
    check("felt_round_closed", sql`(${table.closedOn} is null) = (${table.answers} is null)`),
  ],
);

/** That someone answered, and never what. */
export const feltAnswered = pgTable(
  "felt_answered",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    roundId: uuid("round_id")
      .notNull()
      .references(() => feltRound.id),
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    answeredAt: timestamp("answered_at", { withTimezone: true, mode: "date" }).notNull(),
  },
  (table) => [unique("felt_answered_once").on(table.roundId, table.memberId)],
);

/**
 * The answers of an open round, all of them sealed into one with a key that is not in the database. Written anew with each
 * answer and gone when the round closes, so that neither a row nor its time tells whose an answer is.
 */
export const feltBox = pgTable(
  "felt_box",
  {
    roundId: uuid("round_id")
      .notNull()
      .references(() => feltRound.id),
    sealed: bytea().notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId] })],
);

/** How the brief could be met by consultation, by co-production and by a blend, and which it is to be. One for a project. */
export const approach = pgTable("approach", {
  id: uuid().primaryKey().defaultRandom(),
  version: integer().notNull().default(1),
  projectId: uuid("project_id")
    .notNull()
    .unique()
    .references(() => project.id),
  content: jsonb().$type<Approach>().notNull(),
});
