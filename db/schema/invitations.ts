import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { member } from "./members";
import { network } from "./network";
import { person } from "./people";
import { project } from "./projects";

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** An invitation to a project's table, or, where a seat is named, to sign in alone in that seat. Its link is never kept. */
export const invitation = pgTable(
  "invitation",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    number: integer().notNull(),
    name: text().notNull(),
    /** Private. */
    email: text().notNull(),
    role: text({ enum: ["lead", "facilitator", "member"] }).notNull(),
    /** The group that the inviter expects; the person chooses their own. */
    group: text("group_key"),
    /** What is asked of them, in the inviter's words. */
    asks: text().notNull().default(""),
    /** Since when they have been taking part already, where that is before they join here. */
    hereSince: date("here_since"),
    /** The seat that someone without e-mail has already, and will sign in to alone. */
    seatId: uuid("seat_id").references(() => member.id),
    invitedById: uuid("invited_by_id")
      .notNull()
      .references(() => person.id),
    sentAt: moment("sent_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    acceptedAt: moment("accepted_at"),
    declinedAt: moment("declined_at"),
    revokedAt: moment("revoked_at"),
    /** The seat that was taken. */
    memberId: uuid("member_id").references(() => member.id),
  },
  (table) => [
    unique("invitation_number").on(table.projectId, table.number),
    check("invitation_role", sql`${table.role} in ('lead', 'facilitator', 'member')`),
  ],
);

/** An invitation to a network, as a coordinator or as someone who can start projects. */
export const networkInvitation = pgTable(
  "network_invitation",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    networkId: uuid("network_id")
      .notNull()
      .references(() => network.id),
    number: integer().notNull(),
    name: text().notNull(),
    /** Private. */
    email: text().notNull(),
    role: text({ enum: ["coordinator", "person"] }).notNull(),
    invitedById: uuid("invited_by_id")
      .notNull()
      .references(() => person.id),
    sentAt: moment("sent_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    acceptedAt: moment("accepted_at"),
    declinedAt: moment("declined_at"),
    revokedAt: moment("revoked_at"),
  },
  (table) => [
    unique("network_invitation_number").on(table.networkId, table.number),
    index("network_invitation_of_network").on(table.networkId),
    check("network_invitation_role", sql`${table.role} in ('coordinator', 'person')`),
  ],
);
