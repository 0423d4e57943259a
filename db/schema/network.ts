import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { FrameworkContent } from "@/lib/framework/schema";
import { person } from "./people";

/** A framework's content under the hash of that content: never changed, only followed by another version. */
export const frameworkVersion = pgTable("framework_version", {
  hash: text().primaryKey(),
  key: text().notNull(),
  version: integer().notNull(),
  content: jsonb().$type<FrameworkContent>().notNull(),
  publishedAt: timestamp("published_at", { withTimezone: true, mode: "date" }).notNull(),
});

export const network = pgTable("network", {
  id: uuid().primaryKey().defaultRandom(),
  version: integer().notNull().default(1),
  slug: text().notNull().unique(),
  name: text().notNull(),
  timeZone: text("time_zone").notNull(),
  supportWords: text("support_words").notNull(),
  frameworkHash: text("framework_hash")
    .notNull()
    .references(() => frameworkVersion.hash),
  isDemo: boolean("is_demo").notNull().default(false),
});

export const networkPerson = pgTable(
  "network_person",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    networkId: uuid("network_id")
      .notNull()
      .references(() => network.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    role: text({ enum: ["coordinator", "person"] }).notNull(),
    joinedOn: date("joined_on").notNull(),
  },
  (table) => [
    unique("network_person_once").on(table.networkId, table.personId),
    index("network_person_of_person").on(table.personId),
    check("network_person_role", sql`${table.role} in ('coordinator', 'person')`),
  ],
);

/** A network's step from one framework version to the next, and whether it asks people to sign again. */
export const frameworkChange = pgTable(
  "framework_change",
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    networkId: uuid("network_id")
      .notNull()
      .references(() => network.id),
    number: integer().notNull(),
    beforeHash: text("before_hash")
      .notNull()
      .references(() => frameworkVersion.hash),
    afterHash: text("after_hash")
      .notNull()
      .references(() => frameworkVersion.hash),
    weight: text({ enum: ["wording", "material"] }).notNull(),
    why: text().notNull(),
    publishedAt: timestamp("published_at", { withTimezone: true, mode: "date" }).notNull(),
  },
  (table) => [
    unique("framework_change_number").on(table.networkId, table.number),
    check("framework_change_weight", sql`${table.weight} in ('wording', 'material')`),
  ],
);
