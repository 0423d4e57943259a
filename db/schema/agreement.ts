import { date, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { decision } from "./decisions";
import { project } from "./projects";

/** How the group wants to be with one another, how it decides, and what it does when it disagrees. One for a project. */
export const groupAgreement = pgTable("group_agreement", {
  id: uuid().primaryKey().defaultRandom(),
  version: integer().notNull().default(1),
  projectId: uuid("project_id")
    .notNull()
    .unique()
    .references(() => project.id),
  culture: jsonb().$type<string[]>().notNull().default([]),
  deciding: text().notNull().default(""),
  disagreement: text().notNull().default(""),
  /** The first day on which how the group decides and how it handles disagreement were both written down. */
  waysWrittenOn: date("ways_written_on"),
  /** The decision that adopted it last, and which version that was: newer words are not adopted yet. */
  adoptedById: uuid("adopted_by_id").references(() => decision.id),
  adoptedVersion: integer("adopted_version"),
  /** The day on which it was first adopted. */
  adoptedOn: date("adopted_on"),
  reviewOn: date("review_on"),
  reviewedOn: date("reviewed_on"),
  reviewNote: text("review_note").notNull().default(""),
});
