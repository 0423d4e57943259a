import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { person } from "./people";
import { project } from "./projects";

const answer = { enum: ["not-asked", "answered", "declined"] } as const;

/** A person's seat in a project. Pausing and leaving are dates; a seat is never deleted. */
export const member = pgTable(
  "member",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    number: integer().notNull(),
    name: text().notNull(),
    group: text("group_key").notNull(),
    role: text({ enum: ["lead", "facilitator", "member"] }).notNull(),
    joinedOn: date("joined_on").notNull(),
    pausedOn: date("paused_on"),
    leftOn: date("left_on"),
    /** Has an address of their own to sign in with; the address itself is no part of a record. */
    signsInAlone: boolean("signs_in_alone").notNull().default(false),
    strengthsAnswer: text("strengths_answer", answer).notNull().default("not-asked"),
    strengths: text().notNull().default(""),
    hopesAnswer: text("hopes_answer", answer).notNull().default("not-asked"),
    hopes: text().notNull().default(""),
    recognitionAnswer: text("recognition_answer", answer).notNull().default("not-asked"),
    recognition: text().notNull().default(""),
    accessNeedsAnswer: text("access_needs_answer", answer).notNull().default("not-asked"),
    contactAnswer: text("contact_answer", answer).notNull().default("not-asked"),
  },
  (table) => [
    unique("member_number").on(table.projectId, table.number),
    index("member_of_person").on(table.personId),
    uniqueIndex("member_seat_once").on(table.projectId, table.personId).where(sql`${table.leftOn} is null`),
    check("member_role", sql`${table.role} in ('lead', 'facilitator', 'member')`),
  ],
);

/** What only the person, the lead and the facilitators may read. Its own room: never joined into a list. */
export const memberPrivate = pgTable("member_private", {
  memberId: uuid("member_id")
    .primaryKey()
    .references(() => member.id),
  accessNeeds: text("access_needs").notNull().default(""),
  contact: text().notNull().default(""),
  leftReason: text("left_reason").notNull().default(""),
  remindersStoppedAt: timestamp("reminders_stopped_at", { withTimezone: true, mode: "date" }),
  /** What the address of their calendar is made from: another one, another address. */
  calendarKey: uuid("calendar_key").notNull().unique().defaultRandom(),
});

/** A skill or a voice that the table is missing. */
export const gap = pgTable(
  "gap",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    missing: text().notNull(),
    ownerMemberId: uuid("owner_member_id").references(() => member.id),
    dueOn: date("due_on"),
    filledOn: date("filled_on"),
    /** Who fills it now, when it is one of the seats. */
    filledById: uuid("filled_by_id").references(() => member.id),
  },
  (table) => [unique("gap_number").on(table.projectId, table.number)],
);

/** A way in which people were asked to take part. */
export const recruitmentRoute = pgTable(
  "recruitment_route",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    what: text().notNull(),
    place: text().notNull(),
    way: text({ enum: ["offline", "online"] }).notNull(),
    /** The group it was meant for; null for everyone. */
    group: text("group_key"),
    on: date("used_on").notNull(),
    /** The seats of those who came this way. */
    answeredBy: uuid("answered_by").array().notNull().default(sql`'{}'`),
  },
  (table) => [
    unique("recruitment_route_number").on(table.projectId, table.number),
    check("recruitment_route_way", sql`${table.way} in ('offline', 'online')`),
  ],
);

/** Something that was promised to one member. What it is stays between them, the lead and the facilitators. */
export const promise = pgTable(
  "promise",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    number: integer().notNull(),
    kind: text({ enum: ["payment", "expenses", "format", "access"] }).notNull(),
    /** Private. */
    what: text().notNull(),
    dueOn: date("due_on"),
    doneOn: date("done_on"),
  },
  (table) => [
    unique("promise_number").on(table.projectId, table.number),
    index("promise_of_member").on(table.memberId),
    check("promise_kind", sql`${table.kind} in ('payment', 'expenses', 'format', 'access')`),
  ],
);
