import { date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { member } from "./members";
import { project } from "./projects";

/** What someone learnt for holding meetings. */
export const training = pgTable(
  "training",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    memberId: uuid("member_id")
      .notNull()
      .references(() => member.id),
    what: text().notNull(),
    on: date("trained_on").notNull(),
  },
  (table) => [index("training_of_member").on(table.memberId)],
);

/** The person to turn to for support, as everyone at the table is told. One for a project. */
export const supportContact = pgTable("support_contact", {
  id: uuid().primaryKey().defaultRandom(),
  version: integer().notNull().default(1),
  projectId: uuid("project_id")
    .notNull()
    .unique()
    .references(() => project.id),
  name: text().notNull(),
  /** How to reach them. Written for everyone at the table. */
  reach: text().notNull(),
});
