import { setImmediate } from "node:timers/promises";
import { inArray, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { checkpoint } from "@/db/schema/ledger";
import { places } from "@/lib/evidence/verify/formats";
import { openedAt } from "@/lib/ledger/opened-checkpoint";
import type { Extent } from "./ledger-pages";
import { keptIfSmall, type PackFile, textFile } from "./pack-file";

/** All chains are in each: a few at a time, so that those of a year do not stand in memory together. */
const readAtOnce = 5;

/** The signed checkpoints that saw this chain as it grew, each opened at this chain alone: what others there are, it does not tell. */
export function checkpointsFile(extent: Extent): PackFile {
  const chain = new Set([extent.projectId]);
  const lines = textFile(places.checkpoints, async function* () {
    const numbers = await thatSawMore(extent);
    for (let place = 0; place < numbers.length; place += readAtOnce) {
      for (const kept of await checkpointsOf(numbers.slice(place, place + readAtOnce))) {
        // Thousands of chains are hashed for each: in between, others get their answers.
        await setImmediate();
        const line = openedAt(kept, chain);
        if (line) yield `${JSON.stringify(line)}\n`;
      }
    }
  });
  return keptIfSmall(lines);
}

function checkpointsOf(numbers: number[]) {
  return database().select().from(checkpoint).where(inArray(checkpoint.number, numbers)).orderBy(checkpoint.number);
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
