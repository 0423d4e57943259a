import { desc, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { checkpoint } from "@/db/schema/ledger";
import type { CheckpointLine } from "@/lib/evidence/verify/formats";
import { proofsOf, rootFrom } from "./merkle";

type Kept = typeof checkpoint.$inferSelect;

/** A checkpoint as whoever knows some chains may have it; null where it saw none of them, or is of the first form, which names all. */
export function openedAt({ heads, ...kept }: Kept, chainIds: ReadonlySet<string>): CheckpointLine | null {
  const places = heads.flatMap(({ chainKind, chainId }, place) =>
    chainKind !== "account" && chainIds.has(chainId) ? [place] : [],
  );
  const [first] = places;
  if (first === undefined || kept.format === 1) return null;
  const proofs = proofsOf(heads, places);
  const { number, at, previous, publicKey, signature } = kept;
  return {
    number,
    at: at.toISOString(),
    previous,
    chains: heads.length,
    // Every proof leads there: to hash all heads once more would take as long as all the rest.
    root: rootFrom(heads[first], proofs[0] ?? []),
    publicKey,
    signature,
    opened: places.map((place, nth) => ({
      head: heads[place] as CheckpointLine["opened"][number]["head"],
      proof: proofs[nth] ?? [],
    })),
  };
}

/** So many projects at most: those in which something was recorded last. A checkpoint of all would be too large for a letter. */
const mostProjects = 500;

/** The newest checkpoint, opened at a network and at its projects in which something was recorded since; as JSON, to keep. */
export async function newestCheckpointOf(networkId: string, since: Date): Promise<string | null> {
  const changed = await database().execute<{ id: string }>(sql`
    select p.id from project p join ledger_entry e on e.chain_kind = 'project' and e.chain_id = p.id
    where p.network_id = ${networkId} and e.at >= ${since.toISOString()}::timestamptz
    group by p.id order by max(e.at) desc limit ${mostProjects}`);
  return newestCheckpointAt(new Set([networkId, ...changed.map(({ id }) => id)]));
}

/** The newest checkpoint, opened at these chains alone; as JSON, to keep. Null where it saw none of them. */
export async function newestCheckpointAt(chainIds: ReadonlySet<string>): Promise<string | null> {
  const [newest] = await database().select().from(checkpoint).orderBy(desc(checkpoint.number)).limit(1);
  const opened = newest && openedAt(newest, chainIds);
  return opened ? `${JSON.stringify(opened)}\n` : null;
}
