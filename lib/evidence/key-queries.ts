import { env } from "@/lib/env";
import { publicKeyOf } from "@/lib/ledger/public-key";
import { publicKeys } from "@/lib/ledger/public-keys";
import type { KeyList } from "./verify/formats";

/** The public keys of this installation, as everyone may read them. */
export function keysOfInstallation(): Promise<KeyList> {
  return publicKeys(publicKeyOf(env().ledgerKey));
}
