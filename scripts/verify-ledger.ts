// npm run verify:ledger: exit 0 and a summary, or exit 1 with the first bad entry and its kind.
import { env } from "@/lib/env";
import { verifyLedger } from "@/lib/ledger/verify";
import { withDatabase } from "./machine/with-database";

const verification = await withDatabase(() => verifyLedger(env().ledgerKey));
const { chains, entries, erased, records, checkpoints, findings } = verification;
console.log(
  `${entries} entries in ${chains} chains, ${records} records, ${checkpoints} checkpoints, ${erased} erased revisions.`,
);
const [first, ...others] = findings;
if (first) {
  console.error(`${first.kind}: ${first.where}. ${first.what}`);
  if (others.length > 0) console.error(`And ${others.length} more.`);
  process.exitCode = 1;
} else {
  console.log("Everything is as it was recorded.");
}
