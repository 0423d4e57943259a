import { eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { checkpoint } from "@/db/schema/ledger";
import type { CheckpointLine } from "@/lib/evidence/verify/formats";
import { places } from "@/lib/evidence/verify/formats";
import { proofOf, rootOf } from "@/lib/ledger/merkle";
import type { Extent } from "./ledger-pages";
import { type PackFile, textFile } from "./pack-file";

type Kept = typeof checkpoint.$inferSelect;

/** The signed checkpoints that saw this chain as it grew, each opened at this chain alone: what others there are, it does not tell. */
export function checkpointsFile(extent: Extent): PackFile {
  return textFile(places.checkpoints, async function* () {
    for (const number of await thatSawMore(extent)) {
      const [kept] = await database().select().from(checkpoint).where(eq(checkpoint.number, number));
      const line = kept && openedAt(kept, extent.projectId);
      if (line) yield `${JSON.stringify(line)}\n`;
    }
  });
}

/** A checkpoint as whoever knows one chain of it may have it; null where it has not seen that chain, or cannot be opened. */
function openedAt(kept: Kept, chainId: string): CheckpointLine | null {
  const place = kept.heads.findIndex((head) => head.chainKind === "project" && head.chainId === chainId);
  const head = kept.heads[place];
  if (!head || kept.format === 1) return null;
  const { number, at, previous, publicKey, signature, heads } = kept;
  return {
    number,
    at: at.toISOString(),
    previous,
    chains: heads.length,
    root: rootOf(heads),
    publicKey,
    signature,
    head: { ...head, chainKind: "project" },
    proof: proofOf(heads, place),
  };
}

/** The first checkpoint that saw each new end of the chain. Those of the first form name all chains, and stay where they are. */
async function thatSawMore({ projectId, entries }: Extent): Promise<number[]> {
  const rows = await database().execute<{ number: number }>(sql`
    select distinct on (head.seq) c.number from checkpoint c,
      jsonb_to_recordset(c.heads) head("chainKind" text, "chainId" uuid, seq integer)
    where c.format = 2 and head."chainKind" = 'project' and head."chainId" = ${projectId} and head.seq <= ${entries}
    order by head.seq, c.number`);
  return rows.map(({ number }) => number);
}
