import type { Findings } from "@/lib/evidence/verify/findings";
import { KeyList, type Manifest, places } from "@/lib/evidence/verify/formats";
import { fingerprintOf, isSigned, publicKeyOfPem, type TrustedKey, trustedFrom } from "@/lib/evidence/verify/keys";
import type { EntryReader } from "@/lib/evidence/verify/read-entries";

const mostOfKeys = 1024 * 1024;

/** Whose the key is, as far as anyone can tell; and when another took its place, where that is known. */
export type SigningKey = { fingerprint: string; knownTo: "you" | "installation" | null; until: string | null };

export type Signed = { key: SigningKey; trusted: TrustedKey[] };

/** Whether the key in the pack signed its manifest, and whether that key is known from elsewhere. */
export async function checkSignature(
  reader: EntryReader,
  manifest: { value: Manifest; bytes: Uint8Array },
  { known, keys = [] }: { known?: string[]; keys?: TrustedKey[] },
  findings: Findings,
): Promise<Signed> {
  const pem = await reader.whole(places.key, mostOfKeys);
  const signature = await reader.whole(places.signature, mostOfKeys);
  const rotations = rotationsIn(await reader.whole(places.keys, mostOfKeys));
  const publicKey = pem && publicKeyOfPem(new TextDecoder().decode(pem));
  const fingerprint = publicKey ? fingerprintOf(publicKey) : "";
  const where = places.manifest;
  if (!publicKey || fingerprint !== manifest.value.key) {
    findings.push({ kind: "forged", where, what: "The key in the pack is not the one that the manifest names." });
  } else if (!signature || !isSigned(manifest.bytes, signature, publicKey)) {
    findings.push({
      kind: "forged",
      where,
      what: "Its signature does not fit: it was changed, or made without the key.",
    });
  }
  if (known && !known.includes(fingerprint)) {
    const what = `It was signed with a key that is not the one you know: ${fingerprint}.`;
    findings.push({ kind: "forged", where, what });
  }
  const listed = keys.find((one) => fingerprintOf(one.publicKey) === fingerprint);
  const until = listed?.until ?? null;
  const { madeAt } = manifest.value.pack;
  if (until !== null && madeAt > until) {
    const what = `It says that it was made ${madeAt}, yet its key was retired on ${until}.`;
    findings.push({ kind: "forged", where, what });
  }
  const knownTo = known?.includes(fingerprint) ? "you" : listed ? "installation" : null;
  // A list from elsewhere also has the keys that came later, and says what an earlier one signed last.
  const trusted = listed ? keys : publicKey ? trustedFrom(publicKey, rotations) : [];
  return { key: { fingerprint, knownTo, until }, trusted };
}

function rotationsIn(bytes: Uint8Array | null): KeyList["rotations"] {
  try {
    return KeyList.parse(JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()))).rotations;
  } catch {
    // Whether the list is what was signed, the manifest tells; without one, no earlier key is trusted.
    return [];
  }
}
