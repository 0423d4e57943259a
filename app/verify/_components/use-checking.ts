import { useState } from "react";
import type { Source } from "@/lib/evidence/verify/open-container";
import type { Summary } from "@/lib/evidence/verify/summary";
import type { PackVerification } from "@/lib/evidence/verify/verify-pack";

export type Checking = {
  problems: { pack?: string; key?: string };
  /** How much was looked at, while it is under way. */
  percent: number | null;
  found: { name: string; summary: Summary; findings: PackVerification["findings"] } | null;
};

const nothingYet: Checking = { problems: {}, percent: null, found: null };

/** Looks into a file that someone chose, on their device. What does it is loaded when the first one is checked. */
export function useChecking(ownKeys: string[]) {
  const [checking, setChecking] = useState(nothingYet);

  async function check(chosen: FormDataEntryValue | null, key: string): Promise<void> {
    const fingerprint = key.replace(/[\s:]/g, "").toLowerCase();
    const file = chosen instanceof File && chosen.size > 0 ? chosen : null;
    const isKey = fingerprint === "" || /^[0-9a-f]{64}$/.test(fingerprint);
    if (!file || !isKey) {
      const problems = {
        ...(file ? {} : { pack: "Choose a pack." }),
        ...(isKey ? {} : { key: "A fingerprint has 64 letters and figures, from 0 to 9 and from a to f." }),
      };
      setChecking({ ...nothingYet, problems });
      document.getElementById(file ? "key" : "pack")?.focus();
      return;
    }
    setChecking({ ...nothingYet, percent: 0 });
    const [{ verifyPack }, { summaryOf }] = await Promise.all([
      import("@/lib/evidence/verify/verify-pack"),
      import("@/lib/evidence/verify/summary"),
    ]);
    const verification = await verifyPack(sourceOf(file), {
      known: fingerprint === "" ? undefined : [fingerprint],
      onProgress: (done, all) => setChecking({ ...nothingYet, percent: Math.floor((100 * done) / Math.max(1, all)) }),
    });
    const summary = summaryOf(verification, ownKeys);
    setChecking({ ...nothingYet, found: { name: file.name, summary, findings: verification.findings } });
  }

  return { checking, check };
}

function sourceOf(file: File): Source {
  return {
    bytes: file.size,
    read: async (from, bytes) => new Uint8Array(await file.slice(from, from + bytes).arrayBuffer()),
  };
}
