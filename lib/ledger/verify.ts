import type { KeyObject } from "node:crypto";
import { database } from "@/db/client";
import type { Finding } from "./finding";
import { verifyChains } from "./verify-chains";
import { verifyCheckpoints } from "./verify-checkpoints";
import { verifyRecords } from "./verify-records";

export type Verification = {
  chains: number;
  entries: number;
  erased: number;
  records: number;
  checkpoints: number;
  findings: Finding[];
};

/** Looks at the whole ledger as it stands at one moment. No findings means: nothing was changed behind its back. */
export function verifyLedger(key: KeyObject): Promise<Verification> {
  return database().transaction(
    async (tx) => {
      const chains = await verifyChains(tx);
      const checkpoints = await verifyCheckpoints(tx, key);
      const records = await verifyRecords(tx);
      return {
        ...chains,
        ...checkpoints,
        ...records,
        findings: [...chains.findings, ...checkpoints.findings, ...records.findings],
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
