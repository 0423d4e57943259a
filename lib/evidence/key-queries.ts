import { env } from "@/lib/env";
import { publicKeyOf } from "@/lib/ledger/public-key";
import { publicKeys } from "@/lib/ledger/public-keys";
import type { KeyList } from "./verify/formats";
import { fingerprintOf, trustedFrom } from "./verify/keys";

/** The public keys of this installation, as everyone may read them. */
export function keysOfInstallation(): Promise<KeyList> {
  return publicKeys(publicKeyOf(env().ledgerKey));
}

/** The fingerprints of the key in use, and of those that it took over from. */
export async function ownFingerprints(): Promise<string[]> {
  const { keys, rotations } = await keysOfInstallation();
  const inUse = keys[0]?.publicKey ?? publicKeyOf(env().ledgerKey);
  return trustedFrom(inUse, rotations).map(({ publicKey }) => fingerprintOf(publicKey));
}
