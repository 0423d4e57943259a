import { type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import type { FrameworkContent } from "@/lib/framework/schema";
import { slugFrom } from "@/lib/slug";
import { commitToName, type Sealed, sealedText, sealRecipe } from "@/lib/statements/seal";

/** One's own copy of a signature: everything that was sealed, and where the ledger holds it. */
export type Receipt = {
  number: number;
  project: { slug: string; title: string };
  network: { name: string; timeZone: string };
  /** The name that the seal holds, as the seat had it then. */
  name: string;
  group: string;
  /** The number of the seat that it was signed from. */
  seat: number;
  /** The person has left the seat that it was signed from. */
  seatIsLeft: boolean;
  /** The version that was signed. */
  framework: FrameworkContent;
  frameworkHash: string;
  sealed: Sealed;
  /** What was sealed, as the text that was hashed. */
  sealedText: string;
  seal: string;
  nameKey: string;
  recipe: string[];
  commits: number;
  talks: number;
  signedAt: Date;
  /** Who wrote it down for the person; null when they signed themselves. */
  helper: string | null;
  confirmedAt: Date | null;
  replacedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnReason: string;
  /** Who was told, and how, where the person did not withdraw it alone. */
  withdrawnTold: { who: string; how: string } | null;
  /** The project has gone on to statements that ask to be signed anew. */
  isOfOlderStatements: boolean;
  ledger: { chain: string; seq: number; hash: string };
  /** The latest one there is; whether it covers this signature already. */
  checkpoint: { number: number; at: Date; signature: string; covers: boolean } | null;
};

type Row = Omit<Receipt, "name" | "sealedText" | "recipe"> & { personId: string; names: string[] };

/**
 * A receipt of one's own, for ever, also without a seat; without a number the newest. Leads and facilitators may hand over
 * the receipt of someone who was helped and does not sign in. Throws NotFound for any other.
 */
export async function receiptFor(
  { personId }: Actor,
  slug: string,
  number: number | null,
): Promise<Receipt & { isOwn: boolean }> {
  const handsOver = sql`s.helper_id is not null and not m.signs_in_alone and exists (select from member host
    where host.project_id = p.id and host.person_id = ${personId} and host.left_on is null and host.role in ('lead', 'facilitator'))`;
  const which = number === null ? sql`m.person_id = ${personId}` : sql`s.number = ${number}`;
  const found = await receiptWhere(
    sql`p.slug = ${slugFrom(slug)} and ${which} and (m.person_id = ${personId} or ${handsOver})`,
  );
  if (!found) throw new NotFound();
  return { ...found.receipt, isOwn: found.personId === personId };
}

/** The receipt of a signature, to be sent to its person. */
export async function receiptOf(signatureId: string): Promise<Receipt | null> {
  const found = await receiptWhere(sql`s.id = ${signatureId}`);
  return found?.receipt ?? null;
}

async function receiptWhere(condition: SQL): Promise<{ receipt: Receipt; personId: string } | null> {
  const [row] = await database().execute<Row>(sql`
    select m.person_id as "personId", s.number, jsonb_build_object('slug', p.slug, 'title', p.title) as project,
      jsonb_build_object('name', n.name, 'timeZone', n.time_zone) as network,
      coalesce((select g ->> 'name' from jsonb_array_elements(f.content -> 'groups') g where g ->> 'key' = m.group_key), m.group_key) as "group",
      m.number as seat, m.left_on is not null as "seatIsLeft",
      f.content as framework, s.framework_hash as "frameworkHash", s.sealed, s.seal, s.name_key as "nameKey", s.commits, s.talks,
      s.signed_at as "signedAt", helper.name as helper, s.confirmed_at as "confirmedAt", s.replaced_at as "replacedAt",
      s.withdrawn_at as "withdrawnAt", s.withdrawn_reason as "withdrawnReason",
      case when told.id is not null then jsonb_build_object('who', told.name, 'how', s.withdrawn_how) end as "withdrawnTold",
      s.material_hash <> p.material_hash as "isOfOlderStatements",
      jsonb_build_object('chain', e.chain_kind || ' ' || e.chain_id, 'seq', e.seq, 'hash', e.hash) as ledger,
      (select jsonb_build_object('number', c.number, 'at', c.at, 'signature', c.signature, 'covers', exists (
          select from jsonb_to_recordset(c.heads) as head("chainKind" text, "chainId" uuid, seq bigint)
          where head."chainKind" = e.chain_kind and head."chainId" = e.chain_id and head.seq >= e.seq))
        from checkpoint c order by c.number desc limit 1) as checkpoint,
      (select jsonb_agg(kept.snapshot ->> 'name') from revision kept
        where kept.entity_kind = 'member' and kept.entity_id = m.id and kept.snapshot is not null) as names
    from signature s
    join member m on m.id = s.member_id
    join project p on p.id = s.project_id
    join network n on n.id = p.network_id
    join framework_version f on f.hash = s.framework_hash
    left join member helper on helper.id = s.helper_id
    left join member told on told.id = s.withdrawn_by_id
    join revision r on r.entity_kind = 'signature' and r.entity_id = s.id and r.number = 1
    join ledger_entry e on e.revision_id = r.id
    where s.sealed is not null and ${condition} order by s.number desc limit 1`);
  return row ? { receipt: receiptFrom(row), personId: row.personId } : null;
}

function receiptFrom({ names, personId: _person, ...row }: Row): Receipt {
  const { sealed, nameKey, checkpoint } = row;
  return {
    ...row,
    name: names.find((name) => commitToName(name, nameKey) === sealed.nameCommitment) ?? "",
    sealedText: sealedText(sealed),
    recipe: sealRecipe,
    signedAt: new Date(row.signedAt),
    confirmedAt: dateOrNull(row.confirmedAt),
    replacedAt: dateOrNull(row.replacedAt),
    withdrawnAt: dateOrNull(row.withdrawnAt),
    checkpoint: checkpoint && { ...checkpoint, at: new Date(checkpoint.at) },
  };
}

const dateOrNull = (at: Date | null): Date | null => (at === null ? null : new Date(at));

export type ReceiptLine = {
  number: number;
  slug: string;
  title: string;
  timeZone: string;
  signedAt: Date;
  /** It does not count any more: the person withdrew it, or signed again. */
  withdrawnAt: Date | null;
  replacedAt: Date | null;
};

/** Every receipt that someone ever had, newest first: also of projects that they have left. */
export async function ownReceipts(actor: Actor): Promise<ReceiptLine[]> {
  const rows = await database().execute<ReceiptLine>(sql`
    select s.number, p.slug, p.title, n.time_zone as "timeZone", s.signed_at as "signedAt",
      s.withdrawn_at as "withdrawnAt", s.replaced_at as "replacedAt"
    from signature s join member m on m.id = s.member_id join project p on p.id = s.project_id
    join network n on n.id = p.network_id
    where m.person_id = ${actor.personId} order by s.signed_at desc, s.number desc`);
  return rows.map((row) => ({
    ...row,
    signedAt: new Date(row.signedAt),
    withdrawnAt: dateOrNull(row.withdrawnAt),
    replacedAt: dateOrNull(row.replacedAt),
  }));
}
