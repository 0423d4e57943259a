import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { StandingSummary, Tallies } from "@/lib/checklist/summary";
import { network } from "./network";
import { project } from "./projects";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

type Of<Name extends string> = Record<Name, AnyPgColumn>;
type Sorted = Of<"stagePlace" | "signedShare" | "attention" | "lastDecisionOn" | "lastDeedOn">;

/**
 * By which whole number a portfolio sorts, so that upwards is the order people ask for first: the last decision lately made,
 * none at all last. Index and query share these: said otherwise, the index would not be used.
 */
export const portfolioKeys = {
  stage: (of: Sorted): SQL<number> => sql`(${of.stagePlace})`,
  decision: (of: Sorted): SQL<number> => sql`coalesce('2200-01-01'::date - ${of.lastDecisionOn}, 2147483647)`,
  signed: (of: Sorted): SQL<number> => sql`(${of.signedShare})`,
  attention: (of: Sorted): SQL<number> => sql`(- ${of.attention})`,
  quiet: (of: Sorted): SQL<number> => sql`(${of.lastDeedOn} - '2000-01-01'::date)`,
};

/**
 * The last evaluation of a project, so that a portfolio is one query. Refreshed by every command and by its moment. Beside the
 * summary stands what a portfolio filters and sorts by, so that a page of it is one walk along an index.
 */
export const projectStanding = pgTable(
  "project_standing",
  {
    projectId: uuid("project_id")
      .primaryKey()
      .references(() => project.id),
    evaluatedAt: timestamp("evaluated_at", { withTimezone: true, mode: "date" }).notNull(),
    changesAt: timestamp("changes_at", { withTimezone: true, mode: "date" }),
    summary: jsonb().$type<StandingSummary>().notNull(),

    networkId: uuid("network_id")
      .notNull()
      .references(() => network.id),
    titleKey: text("title_key").notNull(),
    /** The words of the title and of the leads' names, as they are looked for. */
    words: tsvector().notNull(),
    /** What is true of it, one word for each thing: see lib/checklist/marks.ts. */
    marks: text().array().notNull(),
    stagePlace: integer("stage_place").notNull(),
    /** Of those who are active, in percent. */
    signedShare: integer("signed_share").notNull(),
    /** How much needs attention: what is urgent first. */
    attention: integer().notNull(),
    lastDecisionOn: date("last_decision_on"),
    /** The groups that were missing then. */
    lastDecisionWithout: text("last_decision_without").array().notNull(),
    /** When somebody last did something that is recorded. */
    lastDeedOn: date("last_deed_on").notNull(),
    outcomes: integer().notNull(),
    outcomesMeasured: integer("outcomes_measured").notNull(),
    /** What the network's figures add up: see lib/checklist/tallies.ts. */
    tallies: jsonb().$type<Tallies>().notNull(),
  },
  (table) => [
    index("project_standing_moment").on(table.changesAt),
    index("project_standing_by_title").on(table.networkId, table.titleKey, table.projectId),
    index("project_standing_by_stage").on(table.networkId, portfolioKeys.stage(table), table.titleKey, table.projectId),
    index("project_standing_by_decision").on(
      table.networkId,
      portfolioKeys.decision(table),
      table.titleKey,
      table.projectId,
    ),
    index("project_standing_by_signed").on(
      table.networkId,
      portfolioKeys.signed(table),
      table.titleKey,
      table.projectId,
    ),
    index("project_standing_by_attention").on(
      table.networkId,
      portfolioKeys.attention(table),
      table.titleKey,
      table.projectId,
    ),
    index("project_standing_by_quiet").on(table.networkId, portfolioKeys.quiet(table), table.titleKey, table.projectId),
    index("project_standing_marks").using("gin", table.marks),
    index("project_standing_words").using("gin", table.words),
  ],
);

/** A step of an area to another status, or to and from seeing it differently. Worked out with each standing; no record. */
export const areaStep = pgTable(
  "area_step",
  {
    id: uuid().primaryKey().defaultRandom(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    networkId: uuid("network_id")
      .notNull()
      .references(() => network.id),
    area: text("area_key").notNull(),
    at: timestamp({ withTimezone: true, mode: "date" }).notNull(),
    before: text().$type<StandingSummary["areas"][number]["status"]>().notNull(),
    after: text().$type<StandingSummary["areas"][number]["status"]>().notNull(),
    /** People see it differently now, and did not before. */
    beganToDiffer: boolean("began_to_differ").notNull(),
  },
  (table) => [
    index("area_step_of_network").on(table.networkId, table.at),
    index("area_step_of_project").on(table.projectId, table.at),
  ],
);
