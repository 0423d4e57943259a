import { integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { member } from "./members";
import { frameworkVersion } from "./network";
import { project } from "./projects";

/** A member's word on the statements of one framework version. Withdrawn, it stays and counts no more. */
export const signature = pgTable(
  "signature",
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
    signedAt: timestamp("signed_at", { withTimezone: true, mode: "date" }).notNull(),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true, mode: "date" }),
  },
  (table) => [unique("signature_once").on(table.memberId, table.frameworkHash)],
);
