import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { member } from "./members";
import { project } from "./projects";

/** The framework's "Notes" column: one text for an area, its earlier wordings kept as revisions. */
export const areaNote = pgTable(
  "area_note",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    area: text("area_key").notNull(),
    text: text().notNull(),
  },
  (table) => [unique("area_note_once").on(table.projectId, table.area)],
);

/** One member's word on one area, given on a day. A later word stands beside it, not over it. */
export const areaConfirmation = pgTable(
  "area_confirmation",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    area: text("area_key").notNull(),
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    answer: text({ enum: ["in-place", "not-yet"] }).notNull(),
    note: text().notNull().default(""),
    confirmedAt: timestamp("confirmed_at", { withTimezone: true, mode: "date" }).notNull(),
  },
  (table) => [
    index("area_confirmation_of_project").on(table.projectId, table.area),
    index("area_confirmation_of_member").on(table.memberId),
    check("area_confirmation_answer", sql`${table.answer} in ('in-place', 'not-yet')`),
  ],
);
