// npm run verify:ledger [-- --against FILE]: exit 0 and a summary, or exit 1 with the first bad entry and its kind.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatDistanceStrict } from "date-fns/formatDistanceStrict";
import { env } from "@/lib/env";
import { readOpened } from "@/lib/evidence/verify/check-checkpoints";
import type { CheckpointLine } from "@/lib/evidence/verify/formats";
import type { Checkpoint } from "@/lib/ledger/checkpoint";
import { readCheckpoint } from "@/lib/ledger/checkpoint-file";
import { type Verification, verifyLedger } from "@/lib/ledger/verify";
import { withDatabase } from "./machine/with-database";

const { against } = parseArgs({ options: { against: { type: "string" } } }).values;
const kept = against === undefined ? undefined : keptCheckpoint(against);
const verification = await withDatabase(() => verifyLedger(env().ledgerKey, kept));
summarise(verification);
judge(verification);

function keptCheckpoint(file: string): Checkpoint | CheckpointLine {
  const text = textOf(file);
  const checkpoint = readCheckpoint(text) ?? readOpened(text);
  if (checkpoint) return checkpoint;
  console.error(`${file} holds no checkpoint: npm run checkpoint -- --out FILE writes one.`);
  process.exit(1);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    console.error(`${file} cannot be read.`);
    process.exit(1);
  }
}

function summarise({ erased, ...found }: Verification): void {
  const { chains, entries, records, frameworks, seals, files, checkpoints, newest } = found;
  console.log(
    `${entries} entries in ${chains} chains, ${records} records, ${frameworks} framework versions, ${seals} seals, ${files} kept files, ${checkpoints} checkpoints.`,
  );
  if (erased > 0) console.log(`Erased, as later entries say: what ${erased} of the entries kept.`);
  if (newest) {
    const age = formatDistanceStrict(newest.at, new Date(), { addSuffix: true });
    console.log(
      `The newest checkpoint is number ${newest.number}, made ${age}; entries after it: ${newest.entriesAfter}.`,
    );
  } else {
    console.log("There is no checkpoint: a tail that was cut off or written anew could not be noticed.");
  }
  if (kept) console.log(`Held against checkpoint ${kept.number}, which was kept elsewhere.`);
}

function judge({ findings: [first, ...others] }: Verification): void {
  if (!first) {
    console.log("Everything here is as it was recorded.");
    return;
  }
  console.error(`${first.kind}: ${first.where}. ${first.what}`);
  if (others.length > 0) console.error(`And ${others.length} more.`);
  process.exitCode = 1;
}
