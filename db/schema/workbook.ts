import { integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Notes, Part } from "@/lib/workbook/schema";
import { person } from "./people";

/** What someone wrote for themself in a part of the workbook. Nobody else reads it, and the ledger does not know it. */
export const workbookPart = pgTable(
  "workbook_part",
  {
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id, { onDelete: "cascade" }),
    part: text().$type<Part>().notNull(),
    version: integer().notNull().default(1),
    notes: jsonb().$type<Notes>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.part] })],
);
