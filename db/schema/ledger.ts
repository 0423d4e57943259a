import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

const chain = { enum: ["project", "network", "account"] } as const;

/** A recorded thing as it was after a change. The nonce keeps an erased snapshot from being guessed back. */
export const revision = pgTable(
  "revision",
  {
    id: uuid().primaryKey().defaultRandom(),
    entityKind: text("entity_kind").notNull(),
    entityId: uuid("entity_id").notNull(),
    number: integer().notNull(),
    snapshot: jsonb().$type<Record<string, unknown>>(),
    nonce: text(),
    erasedAt: timestamp("erased_at", { withTimezone: true, mode: "date" }),
  },
  (table) => [unique("revision_number").on(table.entityKind, table.entityId, table.number)],
);

/** Who did what, when, to which revision: no names and no free text, each entry bound to the one before. */
export const ledgerEntry = pgTable(
  "ledger_entry",
  {
    chainKind: text("chain_kind", chain).notNull(),
    chainId: uuid("chain_id").notNull(),
    seq: bigint({ mode: "number" }).notNull(),
    at: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
    actorId: uuid("actor_id"),
    onBehalfOf: uuid("on_behalf_of"),
    verb: text().notNull(),
    entityKind: text("entity_kind").notNull(),
    entityId: uuid("entity_id").notNull(),
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revision.id),
    digest: text().notNull(),
    prevHash: text("prev_hash").notNull(),
    hash: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.chainKind, table.chainId, table.seq] }),
    index("ledger_entry_revision").on(table.revisionId),
    check("ledger_entry_chain", sql`${table.chainKind} in ('project', 'network', 'account')`),
  ],
);

/** The last link of each chain: locked and moved on in the transaction that adds an entry. */
export const ledgerHead = pgTable(
  "ledger_head",
  {
    chainKind: text("chain_kind", chain).notNull(),
    chainId: uuid("chain_id").notNull(),
    seq: bigint({ mode: "number" }).notNull(),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.chainKind, table.chainId] })],
);

export type Head = { chainKind: "project" | "network" | "account"; chainId: string; seq: number; hash: string };

/** All heads at one moment, signed, so that a cut tail is noticed. Copies belong outside this database. */
export const checkpoint = pgTable("checkpoint", {
  /** Counted from 1, without a gap. */
  number: integer().primaryKey(),
  /** What its signature covers: 1, all heads; 2, one hash for them, so that one head can be shown without the others. */
  format: integer().notNull().default(1),
  at: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
  /** The signature of the checkpoint before; empty for the first. It is signed too. */
  previous: text().notNull(),
  heads: jsonb().$type<Head[]>().notNull(),
  publicKey: text("public_key").notNull(),
  signature: text().notNull(),
});

/** When the key that signs was replaced: signed by both, so that what the old one signed stays verifiable. */
export const keyRotation = pgTable("key_rotation", {
  /** Counted from 1, without a gap. */
  number: integer().primaryKey(),
  at: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
  oldKey: text("old_key").notNull(),
  newKey: text("new_key").notNull(),
  /** The last checkpoint that the old key signed. */
  lastCheckpoint: integer("last_checkpoint").notNull(),
  signatureOfOld: text("signature_of_old").notNull(),
  signatureOfNew: text("signature_of_new").notNull(),
});
