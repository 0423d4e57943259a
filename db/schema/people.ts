import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";

/** Someone the installation knows. No e-mail means: takes part through a seat that others look after. */
export const person = pgTable(
  "person",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    name: text().notNull(),
    email: text(),
    emailVerified: timestamp("email_verified", { withTimezone: true, mode: "date" }),
    createdAt: timestamp("created_at", { withTimezone: true, mode: "date" }).notNull(),
    /** From then on nothing is kept of them but this row. */
    erasedAt: timestamp("erased_at", { withTimezone: true, mode: "date" }),
    /** How they asked for it, where someone did it for them. */
    erasedHow: text("erased_how", { enum: ["in-person", "phone", "paper"] }),
  },
  (table) => [
    uniqueIndex("person_email").on(sql`lower(${table.email})`),
    check("person_erased", sql`${table.erasedAt} is null or ${table.email} is null`),
    check("person_erased_how", sql`${table.erasedHow} in ('in-person', 'phone', 'paper')`),
  ],
);

/** A signed-in browser. The token is hashed: whoever reads the table cannot sign in with it. */
export const browserSession = pgTable(
  "browser_session",
  {
    id: uuid().notNull().unique().defaultRandom(),
    tokenHash: text("token_hash").primaryKey(),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    expires: timestamp({ withTimezone: true, mode: "date" }).notNull(),
    createdAt: timestamp("created_at", { withTimezone: true, mode: "date" }).notNull().defaultNow(),
    browser: text().notNull().default("Unknown browser"),
    /** "demo" is good only while the person belongs to demo networks alone. */
    method: text({ enum: ["link", "organisation", "demo"] })
      .notNull()
      .default("organisation"),
  },
  (table) => [
    index("browser_session_of_person").on(table.personId),
    check("browser_session_method", sql`${table.method} in ('link', 'organisation', 'demo')`),
  ],
);

/** A sign-in link that was sent and not used yet. The token is hashed. */
export const signInLink = pgTable(
  "sign_in_link",
  {
    email: text().notNull(),
    tokenHash: text("token_hash").notNull(),
    expires: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.email, table.tokenHash] })],
);

/** An account at the organisation's own sign-in service (OpenID Connect). */
export const linkedAccount = pgTable(
  "linked_account",
  {
    provider: text().notNull(),
    providerAccountId: text("provider_account_id").notNull(),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.providerAccountId] }),
    index("linked_account_of_person").on(table.personId),
  ],
);

/** Mails of a demo network, which go nowhere but the demo's own mailbox page. */
export const demoMail = pgTable("demo_mail", {
  id: uuid().primaryKey().defaultRandom(),
  sentAt: timestamp("sent_at", { withTimezone: true, mode: "date" }).notNull().defaultNow(),
  to: text("to").notNull(),
  subject: text().notNull(),
  text: text().notNull(),
});

/** How often something was tried lately, by a hashed key. Kept by rate-limiter-flexible. */
export const attempt = pgTable("attempt", {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: timestamp({ withTimezone: true, mode: "date" }),
});

/** A form that was sent, so that sending it twice does its work once. */
export const formSubmission = pgTable("form_submission", {
  id: uuid().primaryKey(),
  sentAt: timestamp("sent_at", { withTimezone: true, mode: "date" }).notNull().defaultNow(),
  /** Where it led; null while its work is being done. */
  outcome: text(),
});
