import { date, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { decision } from "./decisions";
import { meeting } from "./meetings";
import { member } from "./members";
import { project } from "./projects";
import { wordsOfAction } from "./searching";
import { voice } from "./voices";

/** Something that someone does, by a day. */
export const action = pgTable(
  "action",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    what: text().notNull(),
    ownerId: uuid("owner_id").references(() => member.id),
    dueOn: date("due_on"),
    doneOn: date("done_on"),
    /** What came of it. */
    doneNote: text("done_note").notNull().default(""),
    /** The meeting, the voice or the decision that it came from. */
    meetingId: uuid("meeting_id").references(() => meeting.id),
    voiceId: uuid("voice_id").references(() => voice.id),
    decisionId: uuid("decision_id").references(() => decision.id),
    /** Not needed any more: it stays as what was meant to be done. */
    droppedOn: date("dropped_on"),
  },
  (table) => [
    unique("action_number").on(table.projectId, table.number),
    index("action_of_owner").on(table.ownerId),
    index("action_words").using("gin", wordsOfAction(table)),
  ],
);

/** A day by which the work wants to have got somewhere. */
export const milestone = pgTable(
  "milestone",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    what: text().notNull(),
    dueOn: date("due_on").notNull(),
    reachedOn: date("reached_on"),
    /** Not aimed for any more: it stays as what was meant to be reached. */
    droppedOn: date("dropped_on"),
  },
  (table) => [unique("milestone_number").on(table.projectId, table.number)],
);
