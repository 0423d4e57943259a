import type { KeyObject } from "node:crypto";
import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { CheckpointLine } from "@/lib/evidence/verify/formats";
import type { Checkpoint } from "./checkpoint";
import type { Finding } from "./finding";
import { verifyRotations } from "./key-rotation";
import { verifyChains } from "./verify-chains";
import { type NewestCheckpoint, verifyCheckpoints } from "./verify-checkpoints";
import { verifyFiles } from "./verify-files";
import { verifyFrameworks } from "./verify-frameworks";
import { verifyRecords } from "./verify-records";
import { verifySeals } from "./verify-seals";

export type Verification = {
  chains: number;
  entries: number;
  /** How many revisions are empty because someone was erased. */
  erased: number;
  records: number;
  frameworks: number;
  seals: number;
  files: number;
  checkpoints: number;
  newest: NewestCheckpoint | null;
  findings: Finding[];
};

/**
 * Looks at the whole ledger as it stands at one moment, and holds it against a checkpoint that was kept elsewhere, if
 * there is one. What it cannot see stands in docs/security.md.
 */
export function verifyLedger(key: KeyObject, keptElsewhere?: Checkpoint | CheckpointLine): Promise<Verification> {
  return database().transaction(
    async (tx) => {
      // A large ledger takes its time; elsewhere a statement has 15 seconds.
      await tx.execute(sql`set local statement_timeout = 0`);
      const chains = await verifyChains(tx);
      const rotations = await verifyRotations(tx, key);
      const checkpoints = await verifyCheckpoints(tx, rotations.trusted, keptElsewhere);
      const records = await verifyRecords(tx);
      const frameworks = await verifyFrameworks(tx);
      const seals = await verifySeals(tx);
      const files = await verifyFiles(tx);
      const findings = [chains, rotations, checkpoints, records, frameworks, seals, files].flatMap(
        (part) => part.findings,
      );
      return { ...chains, ...checkpoints, ...records, ...frameworks, ...seals, ...files, findings };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
