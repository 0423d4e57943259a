import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { member } from "./members";
import { project } from "./projects";

/** What matters to someone at the table in this work, in their own words. */
export const priority = pgTable(
  "priority",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    /** Whose it is. */
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    what: text().notNull(),
    why: text().notNull().default(""),
    saidOn: date("said_on").notNull(),
    /** No longer theirs: it stays to be read and counts nowhere. */
    takenBackOn: date("taken_back_on"),
  },
  (table) => [
    unique("priority_number").on(table.projectId, table.number),
    index("priority_of_member").on(table.memberId),
  ],
);

/** How a priority of someone else sits with a member: it is theirs too, or it pulls against what they need. */
export const priorityView = pgTable(
  "priority_view",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    priorityId: uuid("priority_id")
      .notNull()
      .references(() => priority.id),
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    /** "neither" is a view that was taken back. */
    view: text({ enum: ["shares", "pulls-apart", "neither"] }).notNull(),
    why: text().notNull().default(""),
  },
  (table) => [
    unique("priority_view_once").on(table.priorityId, table.memberId),
    index("priority_view_of_member").on(table.memberId),
    check("priority_view_kind", sql`${table.view} in ('shares', 'pulls-apart', 'neither')`),
  ],
);
