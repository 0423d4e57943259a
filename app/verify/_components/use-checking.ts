import { useState } from "react";
import type { TrustedKey } from "@/lib/evidence/verify/keys";
import type { Source } from "@/lib/evidence/verify/open-container";
import type { Summary } from "@/lib/evidence/verify/summary";
import type { PackVerification } from "@/lib/evidence/verify/verify-pack";

export type Checking = {
  problems: { pack?: string; key?: string };
  /** How much was looked at, while it is under way. */
  percent: number | null;
  found: { name: string; summary: Summary; verification: PackVerification } | null;
};

const nothingYet: Checking = { problems: {}, percent: null, found: null };

/** Looks into a file that someone chose, on their device. What does it is loaded when the first one is checked. */
export function useChecking(ownKeys: TrustedKey[]) {
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
    try {
      setChecking({ ...nothingYet, found: await lookInto(file, fingerprint) });
    } catch {
      setChecking({ ...nothingYet, problems: { pack: unreadable } });
      document.getElementById("pack")?.focus();
    }
  }

  async function lookInto(file: File, fingerprint: string): Promise<Checking["found"]> {
    const [{ verifyPack }, { summaryOf }] = await Promise.all([
      import("@/lib/evidence/verify/verify-pack"),
      import("@/lib/evidence/verify/summary"),
    ]);
    const verification = await verifyPack(sourceOf(file), {
      known: fingerprint === "" ? undefined : [fingerprint],
      keys: ownKeys,
      onProgress: (done, all) => show(Math.floor((100 * done) / Math.max(1, all))),
    });
    return { name: file.name, summary: summaryOf(verification), verification };
  }

  // A pack of many small files is read in many more steps than there are per cent.
  function show(percent: number): void {
    setChecking((before) => (before.percent === percent ? before : { ...nothingYet, percent }));
  }

  return { checking, check };
}

const unreadable =
  "This file could not be read through. It may be damaged, or was moved or changed meanwhile: choose it once more.";

function sourceOf(file: File): Source {
  return {
    bytes: file.size,
    read: async (from, bytes) => new Uint8Array(await file.slice(from, from + bytes).arrayBuffer()),
  };
}
