import { sql } from "drizzle-orm";
import { check, customType, index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { decision } from "./decisions";
import { meeting } from "./meetings";
import { member } from "./members";
import { reading } from "./outcomes";
import { project } from "./projects";
import { signature } from "./signatures";
import { voice } from "./voices";

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
    /** What it belongs to: one of these. */
    signatureId: uuid("signature_id").references(() => signature.id),
    decisionId: uuid("decision_id").references(() => decision.id),
    meetingId: uuid("meeting_id").references(() => meeting.id),
    voiceId: uuid("voice_id").references(() => voice.id),
    readingId: uuid("reading_id").references(() => reading.id),
    /** What people call it. Private, as it can name someone. */
    name: text().notNull().default(""),
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
    /** Kept here by mistake: it is not shown any more. */
    takenBackAt: timestamp("taken_back_at", { withTimezone: true, mode: "date" }),
  },
  (table) => [
    index("evidence_file_of_signature").on(table.signatureId),
    index("evidence_file_of_decision").on(table.decisionId),
    index("evidence_file_of_meeting").on(table.meetingId),
    index("evidence_file_of_voice").on(table.voiceId),
    index("evidence_file_of_reading").on(table.readingId),
    // How much a project keeps is counted before each file.
    index("evidence_file_of_project").on(table.projectId, table.bytes),
    check(
      "evidence_file_of_one",
      sql`num_nonnulls(${table.signatureId}, ${table.decisionId}, ${table.meetingId}, ${table.voiceId}, ${table.readingId}) = 1`,
    ),
    check("evidence_file_whole", sql`octet_length(${table.content}) = ${table.bytes}`),
    check("evidence_file_small", sql`${table.bytes} between 1 and 15728640`),
    check("evidence_file_sha256", sql`encode(sha256(${table.content}), 'hex') = ${table.sha256}`),
  ],
);
