import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { StandingThen } from "@/lib/evidence/schema";
import { person } from "./people";
import { project } from "./projects";

/** An evidence pack that was made: for whom it says what was chosen, and how the project stood. Its content is read from the ledger. */
export const evidencePack = pgTable(
  "evidence_pack",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    /** A coordinator needs no seat. */
    madeById: uuid("made_by_id")
      .notNull()
      .references(() => person.id),
    madeAt: timestamp("made_at", { withTimezone: true, mode: "date", precision: 3 }).notNull(),
    /** The first and the last day of what is in it; null has no bound. */
    fromDay: date("from_day"),
    toDay: date("to_day"),
    withReport: boolean("with_report").notNull(),
    withRecords: boolean("with_records").notNull(),
    withFiles: boolean("with_files").notNull(),
    namesAs: text("names_as", { enum: ["initials", "full"] }).notNull(),
    /** How the project stood when it was made, by the same evaluation as on its pages. */
    standing: jsonb().$type<StandingThen>().notNull(),
  },
  (table) => [
    unique("evidence_pack_number").on(table.projectId, table.number),
    check("evidence_pack_names", sql`${table.namesAs} in ('initials', 'full')`),
    check("evidence_pack_not_empty", sql`${table.withReport} or ${table.withRecords} or ${table.withFiles}`),
  ],
);

/** How far a pack has gone while it is fetched, and how large it is: no record, for nothing of it says what anyone did. */
export const evidencePackSending = pgTable("evidence_pack_sending", {
  packId: uuid("pack_id")
    .primaryKey()
    .references(() => evidencePack.id),
  bytes: bigint({ mode: "number" }).notNull(),
  sent: bigint({ mode: "number" }).notNull(),
  beganAt: timestamp("began_at", { withTimezone: true, mode: "date" }).notNull(),
});
