import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { FrozenEvidence } from "@/lib/audits/schema";
import type { SampleFilter } from "@/lib/network/portfolio";
import { member } from "./members";
import { frameworkVersion, network } from "./network";
import { person } from "./people";
import { project } from "./projects";

/** Projects that were chosen to be audited, and how: all that a filter found, or some of them at random. */
export const auditSample = pgTable(
  "audit_sample",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    networkId: uuid("network_id")
      .notNull()
      .references(() => network.id),
    number: integer().notNull(),
    why: text().notNull(),
    filter: jsonb().$type<SampleFilter>().notNull(),
    /** How many were wanted at random; null when every project that the filter found was taken. */
    size: integer(),
    /** The hash of the newest entry in the network's ledger at that moment: nobody chooses it. */
    seed: text().notNull(),
    /** Every project that the filter found, in the order of their ids, so that anyone can draw again. */
    drawnFrom: uuid("drawn_from").array().notNull(),
    projectIds: uuid("project_ids").array().notNull(),
    drawnOn: date("drawn_on").notNull(),
  },
  (table) => [unique("audit_sample_number").on(table.networkId, table.number)],
);

/** A look at one project's evidence as it stood at one position of its ledger. */
export const audit = pgTable(
  "audit",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    /** The sample that it belongs to; null when its project was chosen by itself. */
    sampleId: uuid("sample_id").references(() => auditSample.id),
    why: text().notNull(),
    openedById: uuid("opened_by_id")
      .notNull()
      .references(() => person.id),
    openedOn: date("opened_on").notNull(),
    /** The last entry of the project's ledger that counts as evidence here, and its hash. */
    ledgerSeq: integer("ledger_seq").notNull(),
    ledgerHash: text("ledger_hash").notNull(),
    frameworkHash: text("framework_hash")
      .notNull()
      .references(() => frameworkVersion.hash),
    frozen: jsonb().$type<FrozenEvidence>().notNull(),
    closedById: uuid("closed_by_id").references(() => person.id),
    closedOn: date("closed_on"),
    conclusion: text().notNull().default(""),
  },
  (table) => [unique("audit_number").on(table.projectId, table.number), index("audit_of_sample").on(table.sampleId)],
);

/** What the auditor says of one area or statement, beside what the rules answered. */
export const judgement = pgTable(
  "judgement",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    auditId: uuid("audit_id")
      .notNull()
      .references(() => audit.id),
    /** An area by its key, or a statement by its id. */
    subject: text().notNull(),
    verdict: text({ enum: ["upheld", "not-upheld", "observation", "good-practice"] }).notNull(),
    explained: text().notNull(),
    judgedOn: date("judged_on").notNull(),
  },
  (table) => [
    unique("judgement_once").on(table.auditId, table.subject),
    check("judgement_verdict", sql`${table.verdict} in ('upheld', 'not-upheld', 'observation', 'good-practice')`),
  ],
);

const citedRecord = {
  /** The record that it points at: its kind and its number. */
  recordKind: text("record_kind"),
  recordNumber: integer("record_number"),
};

export const finding = pgTable(
  "finding",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    auditId: uuid("audit_id")
      .notNull()
      .references(() => audit.id),
    number: integer().notNull(),
    subject: text().notNull(),
    kind: text({ enum: ["missing", "unclear", "does-not-fit", "strength"] }).notNull(),
    seen: text().notNull(),
    ...citedRecord,
    /** What the table is asked to do, and by when; nothing where something went well. */
    asked: text().notNull().default(""),
    dueOn: date("due_on"),
    raisedOn: date("raised_on").notNull(),
    closedOn: date("closed_on"),
    closedAs: text("closed_as", { enum: ["effective", "taken-back", "both-voices"] }),
    closedWhy: text("closed_why").notNull().default(""),
  },
  (table) => [
    unique("finding_number").on(table.auditId, table.number),
    index("finding_of_project").on(table.projectId),
    check("finding_kind", sql`${table.kind} in ('missing', 'unclear', 'does-not-fit', 'strength')`),
    check("finding_record_whole", sql`(${table.recordKind} is null) = (${table.recordNumber} is null)`),
    check("finding_closed_whole", sql`(${table.closedOn} is null) = (${table.closedAs} is null)`),
    check("finding_closed_as", sql`${table.closedAs} in ('effective', 'taken-back', 'both-voices')`),
  ],
);

/** What someone at the table says to a finding. Written once; more can be said after it. */
export const findingReply = pgTable(
  "finding_reply",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    findingId: uuid("finding_id")
      .notNull()
      .references(() => finding.id),
    number: integer().notNull(),
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    /** The seat of whoever wrote it down for them. */
    helperId: uuid("helper_id").references(() => member.id),
    saidAs: text("said_as", { enum: ["reply", "dispute", "done", "settled"] }).notNull(),
    text: text().notNull(),
    ...citedRecord,
    saidOn: date("said_on").notNull(),
  },
  (table) => [
    unique("finding_reply_number").on(table.findingId, table.number),
    check("finding_reply_said_as", sql`${table.saidAs} in ('reply', 'dispute', 'done', 'settled')`),
    check("finding_reply_record_whole", sql`(${table.recordKind} is null) = (${table.recordNumber} is null)`),
  ],
);

/** The auditor's next look at a finding: an answer to the table, or whether what was done has worked. */
export const findingLook = pgTable(
  "finding_look",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    findingId: uuid("finding_id")
      .notNull()
      .references(() => finding.id),
    number: integer().notNull(),
    result: text({ enum: ["answer", "effective", "not-yet"] }).notNull(),
    text: text().notNull(),
    lookedById: uuid("looked_by_id")
      .notNull()
      .references(() => person.id),
    lookedOn: date("looked_on").notNull(),
  },
  (table) => [
    unique("finding_look_number").on(table.findingId, table.number),
    check("finding_look_result", sql`${table.result} in ('answer', 'effective', 'not-yet')`),
  ],
);
