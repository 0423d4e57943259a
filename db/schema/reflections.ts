import { sql } from "drizzle-orm";
import { check, date, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { LookedBackAt } from "@/lib/reflections/schema";
import { project } from "./projects";

/** What people saw when they looked back together. */
export const reflection = pgTable(
  "reflection",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    lookedBackAt: text("looked_back_at").$type<LookedBackAt>().notNull(),
    lookedBackOn: date("looked_back_on").notNull(),
    advantages: text().notNull().default(""),
    disadvantages: text().notNull().default(""),
    wentBadly: text("went_badly").notNull().default(""),
    keep: text().notNull().default(""),
  },
  (table) => [unique("reflection_number").on(table.projectId, table.number)],
);

/** How the work ended: what was accepted, and when its members were told. One for a project. */
export const ending = pgTable(
  "ending",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .unique()
      .references(() => project.id),
    accepted: text().notNull().default(""),
    toldOn: date("told_on"),
    toldHow: text("told_how").notNull().default(""),
  },
  (table) => [check("ending_told", sql`(${table.toldOn} is null) = (${table.toldHow} = '')`)],
);
