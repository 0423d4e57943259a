import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { frameworkVersion, network } from "./network";

export const project = pgTable(
  "project",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    networkId: uuid("network_id")
      .notNull()
      .references(() => network.id),
    slug: text().notNull().unique(),
    title: text().notNull(),
    stage: text({ enum: ["forming", "active", "paused", "closed"] }).notNull(),
    stageSince: date("stage_since").notNull(),
    stageReason: text("stage_reason").notNull().default(""),
    /** The decision that this goes back to. A decision knows its project, so the database alone holds the reference. */
    stageDecisionId: uuid("stage_decision_id"),
    /** Closed: what stood in the way that day, in the words of the rules. */
    stageInTheWay: jsonb("stage_in_the_way").$type<string[]>().notNull().default([]),
    startedOn: date("started_on").notNull(),
    frameworkHash: text("framework_hash")
      .notNull()
      .references(() => frameworkVersion.hash),
    /** The version since which nothing material has changed: signatures on it and on what followed count. */
    materialHash: text("material_hash")
      .notNull()
      .references(() => frameworkVersion.hash),
  },
  (table) => [
    index("project_of_network_by_title").on(table.networkId, sql`lower(${table.title})`, table.id),
    check("project_stage", sql`${table.stage} in ('forming', 'active', 'paused', 'closed')`),
  ],
);
