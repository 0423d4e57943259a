import { eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { checkpoint } from "@/db/schema/ledger";
import { places } from "@/lib/evidence/verify/formats";
import { openedAt } from "@/lib/ledger/opened-checkpoint";
import type { Extent } from "./ledger-pages";
import { type PackFile, textFile } from "./pack-file";

/** The signed checkpoints that saw this chain as it grew, each opened at this chain alone: what others there are, it does not tell. */
export function checkpointsFile(extent: Extent): PackFile {
  return textFile(places.checkpoints, async function* () {
    for (const number of await thatSawMore(extent)) {
      const [kept] = await database().select().from(checkpoint).where(eq(checkpoint.number, number));
      const line = kept && openedAt(kept, new Set([extent.projectId]));
      if (line) yield `${JSON.stringify(line)}\n`;
    }
  });
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
