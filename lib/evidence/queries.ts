import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { Actor } from "@/lib/commands/actor";
import { env } from "@/lib/env";
import { NotFound } from "@/lib/errors";
import { requireKeyInUse } from "@/lib/ledger/key-rotation";
import { publicKeyOf } from "@/lib/ledger/public-key";
import { allows } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { withKeyInUse } from "./keep-to-the-key";
import { noteSending } from "./note-sending";
import { erasedSince, requireNothingErased } from "./pack/erased-since";
import { openPack } from "./pack/open-pack";
import { filesOfPack } from "./pack/pack-files";
import { lengthOfPack, streamPack } from "./pack/stream-pack";
import type { NamesAs, Sending } from "./words";

export type PackLine = {
  number: number;
  madeAt: Date;
  madeBy: string;
  fromDay: string | null;
  toDay: string | null;
  report: boolean;
  records: boolean;
  files: boolean;
  names: NamesAs;
  /** The last entry of the ledger that is in it. */
  entries: number;
  /** Whether the person who asks can fetch it now. */
  canFetch: boolean;
  /** Why whoever made it cannot: the week is over, something in it was erased since, or this server's key was replaced. */
  isGone: "over" | "erased" | "replaced" | null;
  /** How far it has gone, when they last fetched it. */
  sending: Sending | null;
};

/** How long whoever made a pack can fetch it. Afterwards they make another: what was made then, the ledger says. */
const daysToFetch = 7;

type Row = Omit<PackLine, "madeAt" | "canFetch" | "isGone"> & {
  id: string;
  madeAt: string;
  isOwn: boolean;
  isFresh: boolean;
  erasedSince: boolean;
  keyInUse: boolean;
};

/** The packs that were made of a project that was opened, newest first. */
export async function packsOf(actor: Actor, view: ProjectView, now = new Date()): Promise<PackLine[]> {
  const rows = await selectPacks(actor, view, now);
  const mayExport = allows("evidence.export", view.roles);
  return rows.map(({ id: _id, isOwn, isFresh, erasedSince, keyInUse, madeAt, sending, ...line }) => {
    const isGone = isOwn ? whyGone({ isFresh, erasedSince, keyInUse }) : null;
    const canFetch = mayExport && isOwn && isGone === null;
    return { ...line, madeAt: new Date(madeAt), canFetch, isGone, sending: isOwn ? sending : null };
  });
}

function whyGone({ isFresh, erasedSince, keyInUse }: Pick<Row, "isFresh" | "erasedSince" | "keyInUse">) {
  if (erasedSince) return "erased";
  if (!isFresh) return "over";
  return keyInUse ? null : "replaced";
}

/** How far a pack has gone to whoever made it; null when nobody has fetched it yet. Throws NotFound for everyone else. */
export async function sendingOf(actor: Actor, view: ProjectView, number: number): Promise<Sending | null> {
  const found = (await packsOf(actor, view)).find((one) => one.number === number);
  if (!found?.canFetch) throw new NotFound();
  return found.sending;
}

export type FetchedPack = { name: string; bytes: number; content: AsyncGenerator<Uint8Array> };

/**
 * A pack for whoever made it, in the days after, as long as they may make one. Throws NotFound otherwise, and when
 * something in it was erased since or this server's key was replaced: nobody else takes a copy without it being
 * recorded. What is erased, or replaced, while it is sent breaks it off unsigned.
 */
export async function fetchPack(
  actor: Actor,
  view: ProjectView,
  number: number,
  now = new Date(),
): Promise<FetchedPack> {
  const found = (await selectPacks(actor, view, now)).find((one) => one.number === number);
  const mayFetch = found?.isOwn && found.isFresh && found.keyInUse && allows("evidence.export", view.roles);
  const pack = mayFetch ? await openPack(view.id, number) : null;
  if (!found || !pack) throw new NotFound();
  const key = env().ledgerKey;
  const files = await filesOfPack(pack, key);
  const bytes = await lengthOfPack(pack.about, files, key);
  const written = streamPack(pack.about, files, key, async () => {
    await requireNothingErased(pack.extent);
    await withKeyInUse(requireKeyInUse(database(), key));
  });
  const content = noteSending(found.id, bytes, written);
  return { name: `evidence-${view.slug}-${number}.zip`, bytes, content };
}

function selectPacks({ personId }: Actor, { id }: ProjectView, now: Date): Promise<Row[]> {
  return database().execute<Row>(sql`
    select k.id, k.number, k.made_at as "madeAt", coalesce(seat.name, maker.name) as "madeBy", k.from_day::text as "fromDay",
      k.to_day::text as "toDay", k.with_report as report, k.with_records as records, k.with_files as files,
      k.names_as as names, e.seq::integer as entries, k.made_by_id = ${personId} as "isOwn",
      k.made_at > ${now.toISOString()}::timestamptz - ${daysToFetch} * interval '1 day' as "isFresh",
      ${erasedSince(sql`${id}`, sql`e.seq`)} as "erasedSince",
      coalesce((select r.new_key from key_rotation r order by r.number desc limit 1) = ${publicKeyOf(env().ledgerKey)}, true) as "keyInUse",
      (select jsonb_build_object('bytes', s.bytes, 'sent', s.sent, 'beganAt', s.began_at)
        from evidence_pack_sending s where s.pack_id = k.id) as sending
    from evidence_pack k
    join person maker on maker.id = k.made_by_id
    join ledger_entry e on e.chain_kind = 'project' and e.chain_id = ${id} and e.entity_kind = 'evidence-pack' and e.entity_id = k.id
    left join lateral (select m.name from member m where m.project_id = ${id} and m.person_id = k.made_by_id
      order by m.number desc limit 1) seat on true
    where k.project_id = ${id} order by k.number desc`);
}
