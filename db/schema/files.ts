import { sql } from "drizzle-orm";
import { check, customType, index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { member } from "./members";
import { project } from "./projects";
import { signature } from "./signatures";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** A file that is evidence for a record: kept beside it, in one transaction and one backup. */
export const evidenceFile = pgTable(
  "evidence_file",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    signatureId: uuid("signature_id")
      .notNull()
      .references(() => signature.id),
    addedById: uuid("added_by_id")
      .notNull()
      .references(() => member.id),
    addedAt: timestamp("added_at", { withTimezone: true, mode: "date" }).notNull(),
    /** What the content is, whatever its name said. */
    mediaType: text("media_type").notNull(),
    bytes: integer().notNull(),
    /** Of the content as it is kept: SHA-256 in hex. */
    sha256: text().notNull(),
    /** Private: the snapshot holds its hash. */
    content: bytea().notNull(),
  },
  (table) => [
    index("evidence_file_of_signature").on(table.signatureId),
    check("evidence_file_whole", sql`octet_length(${table.content}) = ${table.bytes}`),
    check("evidence_file_small", sql`${table.bytes} between 1 and 15728640`),
    check("evidence_file_sha256", sql`encode(sha256(${table.content}), 'hex') = ${table.sha256}`),
  ],
);
