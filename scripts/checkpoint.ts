// npm run checkpoint -- --out FILE: makes a checkpoint, and writes it to a new file to keep somewhere else.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { env } from "@/lib/env";
import { type Checkpoint, makeCheckpoint } from "@/lib/ledger/checkpoint";
import { writeCheckpoint } from "@/lib/ledger/checkpoint-file";
import { withDatabase } from "./machine/with-database";

const { out } = parseArgs({ options: { out: { type: "string" } } }).values;
if (out) keep(await withDatabase(() => makeCheckpoint(env().ledgerKey)), out);
else complain("Use: npm run checkpoint -- --out FILE");

// Never over another one: that may be the only witness of what was cut since.
function keep(checkpoint: Checkpoint, file: string): void {
  try {
    writeFileSync(file, writeCheckpoint(checkpoint), { flag: "wx" });
    console.log(`Checkpoint ${checkpoint.number} is in ${file}. Keep it somewhere else than the database.`);
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    complain(isThere ? `${file} is there already: name a new file.` : `${file} cannot be written.`);
  }
}

function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
