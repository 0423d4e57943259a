import { pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { networkPerson } from "./network";

/** A name that a coordinator gave to an address of the portfolio, for themself alone. */
export const savedView = pgTable(
  "saved_view",
  {
    id: uuid().primaryKey().defaultRandom(),
    networkPersonId: uuid("network_person_id")
      .notNull()
      .references(() => networkPerson.id),
    name: text().notNull(),
    /** What the address says after its question mark. */
    search: text().notNull(),
  },
  (table) => [unique("saved_view_name").on(table.networkPersonId, table.name)],
);

/** When a coordinator last looked at what changed, and their weekly letter about it. */
export const coordinatorLook = pgTable("coordinator_look", {
  networkPersonId: uuid("network_person_id")
    .primaryKey()
    .references(() => networkPerson.id),
  /** Null while they have not said that they looked. */
  lookedAt: timestamp("looked_at", { withTimezone: true, mode: "date" }),
  /** Up to when the letters told. */
  toldUntil: timestamp("told_until", { withTimezone: true, mode: "date" }),
  /** They want no more letters. */
  stoppedAt: timestamp("stopped_at", { withTimezone: true, mode: "date" }),
});
