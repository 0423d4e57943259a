import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Sealed, StatementAnswer } from "@/lib/statements/seal";
import { member } from "./members";
import { frameworkVersion } from "./network";
import { project } from "./projects";

/**
 * A member's word on the statements of one framework version. Withdrawn, or replaced by a newer one, it stays and counts
 * no more. What was answered is private; the seal holds it fast without telling it.
 */
export const signature = pgTable(
  "signature",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    /** Counted from 1 in its project, as its receipt is addressed. */
    number: integer().notNull(),
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    /** The very version that was shown. */
    frameworkHash: text("framework_hash")
      .notNull()
      .references(() => frameworkVersion.hash),
    /** The version from which on nothing material has changed: the signature counts while the project's is the same. */
    materialHash: text("material_hash")
      .notNull()
      .references(() => frameworkVersion.hash),
    signedAt: timestamp("signed_at", { withTimezone: true, mode: "date", precision: 3 }).notNull(),
    seal: text().notNull(),
    /** What was sealed, word for word. Private. Null once its person was erased. */
    sealed: jsonb().$type<Sealed>(),
    /** Opens the name commitment of the seal. Private: it stands on the receipt alone. Empty once its person was erased. */
    nameKey: text("name_key").notNull(),
    commits: integer().notNull(),
    talks: integer().notNull(),
    /** Who wrote it down for the person; null when they signed themselves. */
    helperId: uuid("helper_id").references(() => member.id),
    channel: text({ enum: ["in-person", "phone", "paper"] }),
    readBack: boolean("read_back"),
    /** When the person said themselves that what a helper wrote down is right. */
    confirmedAt: timestamp("confirmed_at", { withTimezone: true, mode: "date" }),
    replacedAt: timestamp("replaced_at", { withTimezone: true, mode: "date" }),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true, mode: "date" }),
    /** Private. */
    withdrawnReason: text("withdrawn_reason").notNull().default(""),
    /** Who recorded it for someone who does not sign in alone; null when they did it themselves. */
    withdrawnById: uuid("withdrawn_by_id").references(() => member.id),
    /** Private: how they said so, in the helper's words. */
    withdrawnHow: text("withdrawn_how").notNull().default(""),
  },
  (table) => [
    unique("signature_number").on(table.projectId, table.number),
    index("signature_of_member").on(table.memberId),
    uniqueIndex("signature_counts_once")
      .on(table.memberId, table.materialHash)
      .where(sql`${table.withdrawnAt} is null and ${table.replacedAt} is null`),
    check("signature_channel", sql`${table.channel} in ('in-person', 'phone', 'paper')`),
    check("signature_helped", sql`(${table.helperId} is null) = (${table.channel} is null)`),
  ],
);

/**
 * A member's way to a signature: when they were asked, what they answered so far, what they were reminded of. No record:
 * nothing of it counts until they sign. Removed when they have.
 */
export const signing = pgTable(
  "signing",
  {
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    materialHash: text("material_hash")
      .notNull()
      .references(() => frameworkVersion.hash),
    askedAt: timestamp("asked_at", { withTimezone: true, mode: "date" }).notNull(),
    answers: jsonb().$type<StatementAnswer[]>().notNull().default([]),
    remindedAt: timestamp("reminded_at", { withTimezone: true, mode: "date" }),
    remindedAgainAt: timestamp("reminded_again_at", { withTimezone: true, mode: "date" }),
    leadToldAt: timestamp("lead_told_at", { withTimezone: true, mode: "date" }),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.materialHash] }),
    index("signing_to_remind").on(table.askedAt).where(sql`${table.leadToldAt} is null`),
  ],
);

/** "I want to talk about this first": about which statement, and in which words, is private to the person, lead and facilitators. */
export const talk = pgTable(
  "talk",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    frameworkHash: text("framework_hash")
      .notNull()
      .references(() => frameworkVersion.hash),
    /** Private. */
    statementId: text("statement_id").notNull(),
    /** Private. */
    note: text().notNull().default(""),
    askedAt: timestamp("asked_at", { withTimezone: true, mode: "date" }).notNull(),
    answeredAt: timestamp("answered_at", { withTimezone: true, mode: "date" }),
    answeredById: uuid("answered_by_id").references(() => member.id),
    /** Private. */
    answer: text().notNull().default(""),
    /** When the person said that they need no talk any more. */
    settledAt: timestamp("settled_at", { withTimezone: true, mode: "date" }),
  },
  (table) => [
    unique("talk_number").on(table.projectId, table.number),
    index("talk_of_member").on(table.memberId),
    uniqueIndex("talk_waiting_once")
      .on(table.memberId, table.statementId)
      .where(sql`${table.answeredAt} is null and ${table.settledAt} is null`),
  ],
);

/** The statements printed for one person, with the code that finds them again. */
export const paperPack = pgTable(
  "paper_pack",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    frameworkHash: text("framework_hash")
      .notNull()
      .references(() => frameworkVersion.hash),
    code: text().notNull(),
    madeAt: timestamp("made_at", { withTimezone: true, mode: "date" }).notNull(),
  },
  (table) => [
    unique("paper_pack_code").on(table.projectId, table.code),
    index("paper_pack_of_member").on(table.memberId),
  ],
);
