import { integer, jsonb, pgTable, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Brief } from "@/lib/projects/schema";
import { decision } from "./decisions";
import { project } from "./projects";

/** Aims, scope and constraints: one document, because it is agreed, frozen and changed as a whole. */
export const brief = pgTable("brief", {
  id: uuid().primaryKey().defaultRandom(),
  version: integer().notNull().default(1),
  projectId: uuid("project_id")
    .notNull()
    .unique()
    .references(() => project.id),
  content: jsonb().$type<Brief>().notNull(),
  writtenAt: timestamp("written_at", { withTimezone: true, mode: "date" }).notNull(),
  /** The decision that agreed it, and which version that was. From then on it changes only by a decision. */
  agreedById: uuid("agreed_by_id").references(() => decision.id),
  agreedVersion: integer("agreed_version"),
  /** The decision that its newest words go back to. */
  changedById: uuid("changed_by_id").references(() => decision.id),
});
