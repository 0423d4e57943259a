import { sql } from "drizzle-orm";
import { check, date, integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import type { Scope } from "@/lib/api-tokens/schema";
import { network } from "./network";
import { person } from "./people";

/** What a coordinator's own program reads one network with. The token is hashed: whoever reads the table cannot use it. */
export const apiToken = pgTable(
  "api_token",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    /** Counted for each person. */
    number: integer().notNull(),
    networkId: uuid("network_id")
      .notNull()
      .references(() => network.id),
    name: text().notNull(),
    scopes: text().array().$type<Scope[]>().notNull(),
    madeAt: timestamp("made_at", { withTimezone: true, mode: "date" }).notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true, mode: "date" }).notNull(),
    revokedAt: timestamp("revoked_at", { withTimezone: true, mode: "date" }),
    tokenHash: text("token_hash").notNull().unique(),
    /** The last day on which it read something, by the clocks of its network. No record: nobody did anything. */
    usedOn: date("used_on"),
  },
  (table) => [
    unique("api_token_number").on(table.personId, table.number),
    check("api_token_scopes", sql`cardinality(${table.scopes}) > 0`),
  ],
);
