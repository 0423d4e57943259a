import { index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { MailJob } from "@/lib/mail/mail-job";
import { network } from "./network";

/** A mail that could not be delivered however often it was tried. Listed for coordinators until it was sent again or set aside. */
export const undeliveredMail = pgTable(
  "undelivered_mail",
  {
    id: uuid().primaryKey().defaultRandom(),
    networkId: uuid("network_id")
      .notNull()
      .references(() => network.id),
    job: jsonb().$type<MailJob>().notNull(),
    /** What went wrong, in our own words: never the server's answer, which may quote an address. */
    reason: text().notNull(),
    failedAt: timestamp("failed_at", { withTimezone: true, mode: "date" }).notNull(),
    settledAt: timestamp("settled_at", { withTimezone: true, mode: "date" }),
  },
  (table) => [index("undelivered_mail_of_network").on(table.networkId, table.failedAt)],
);
