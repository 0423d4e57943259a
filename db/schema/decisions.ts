import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Address, DecisionOption, Votes } from "@/lib/decisions/schema";
import { meeting } from "./meetings";
import { member } from "./members";
import { project } from "./projects";
import { wordsOfDecision } from "./searching";

/**
 * What a group decided. Its words are never edited: a correction or a new look is a decision of its own that takes its
 * place. What is added later stands in the columns below "afterwards".
 */
export const decision = pgTable(
  "decision",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    title: text().notNull(),
    kind: text({ enum: ["agree-brief", "adopt-agreement", "change-scope", "other"] }).notNull(),
    decidedOn: date("decided_on").notNull(),
    /** Null: decided outside a meeting. */
    meetingId: uuid("meeting_id").references(() => meeting.id),
    /** Who brought it up; null where nobody is named. */
    proposedById: uuid("proposed_by_id").references(() => member.id),
    /** Why there was something to decide. */
    context: text().notNull().default(""),
    options: jsonb().$type<DecisionOption[]>().notNull(),
    decided: text().notNull(),
    because: text().notNull(),
    method: text({ enum: ["consent", "consensus", "vote", "delegated"] }).notNull(),
    /** Of a vote: how many. */
    votes: jsonb().$type<Votes>(),
    /** Delegated: to whom. */
    delegatedTo: text("delegated_to").notNull().default(""),
    /** Who saw it differently, in full; null says that nobody did. */
    dissent: text(),
    /** Conflicts of interest; null says that there were none. */
    conflicts: text(),
    /** What people said that it goes back to. */
    voiceIds: uuid("voice_ids").array().notNull().default(sql`'{}'`),
    /** Of the brief's aims. */
    aimIds: uuid("aim_ids").array().notNull().default(sql`'{}'`),
    addresses: jsonb().$type<Address[]>().notNull().default([]),
    /** Who sat at the table that day, who took part, and who was missing: as it was, whatever comes later. */
    groupsAtTable: text("groups_at_table").array().notNull(),
    groupsTookPart: text("groups_took_part").array().notNull(),
    madeWithout: text("made_without").array().notNull(),
    recordedAt: timestamp("recorded_at", { withTimezone: true, mode: "date" }).notNull(),
    recordedById: uuid("recorded_by_id")
      .notNull()
      .references(() => member.id),
    /** The decision that this one takes the place of. */
    supersedesId: uuid("supersedes_id").references((): AnyPgColumn => decision.id),
    supersedesAs: text("supersedes_as", { enum: ["correction", "new-look"] }),

    // Afterwards.
    reviewOn: date("review_on"),
    lookedAgainOn: date("looked_again_on"),
    lookedAgainNote: text("looked_again_note").notNull().default(""),
    setAsideOn: date("set_aside_on"),
    setAsideBy: text("set_aside_by").notNull().default(""),
    /** Empty: nobody gave a reason. */
    setAsideReason: text("set_aside_reason").notNull().default(""),
    /** What the group says to that. */
    setAsideReply: text("set_aside_reply").notNull().default(""),
  },
  (table) => [
    unique("decision_number").on(table.projectId, table.number),
    unique("decision_superseded_once").on(table.supersedesId),
    index("decision_by_day").on(table.projectId, table.decidedOn, table.number),
    index("decision_by_title").on(table.projectId, sql`lower(${table.title})`, table.number),
    // Without a day to look again, a decision comes last, whichever way the register is sorted.
    index("decision_by_review").on(table.projectId, sql`coalesce(${table.reviewOn}, 'infinity'::date)`, table.number),
    index("decision_by_last_review").on(
      table.projectId,
      sql`coalesce(${table.reviewOn}, '-infinity'::date)`,
      table.number,
    ),
    // What few decisions are, and what is asked for often.
    index("decision_of_kind").on(table.projectId, table.kind),
    index("decision_replacing").on(table.projectId, table.supersedesId).where(sql`${table.supersedesId} is not null`),
    index("decision_set_aside").on(table.projectId).where(sql`${table.setAsideOn} is not null`),
    index("decision_words").using("gin", wordsOfDecision(table)),
    index("decision_of_meeting").on(table.meetingId),
    index("decision_of_voice").using("gin", table.voiceIds),
    check("decision_kind", sql`${table.kind} in ('agree-brief', 'adopt-agreement', 'change-scope', 'other')`),
    check("decision_method", sql`${table.method} in ('consent', 'consensus', 'vote', 'delegated')`),
    check("decision_votes", sql`(${table.method} = 'vote') = (${table.votes} is not null)`),
    check("decision_supersedes", sql`(${table.supersedesId} is null) = (${table.supersedesAs} is null)`),
  ],
);

/** How one person stood to a decision: written down with it, or given or put right by themselves afterwards. */
export const stance = pgTable(
  "stance",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decision.id),
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    /** Their group when it was decided. */
    group: text("group_key").notNull(),
    stance: text({ enum: ["agree", "stand-aside", "object", "no-answer", "absent"] }).notNull(),
    reason: text().notNull().default(""),
    /** Given by the person themselves, and when; null while only the record of the decision says it. */
    givenAt: timestamp("given_at", { withTimezone: true, mode: "date" }),
  },
  (table) => [
    unique("stance_once").on(table.decisionId, table.memberId),
    index("stance_of_member").on(table.memberId),
    check("stance_kind", sql`${table.stance} in ('agree', 'stand-aside', 'object', 'no-answer', 'absent')`),
  ],
);
