import type { KeyObject } from "node:crypto";
import { places } from "@/lib/evidence/verify/formats";
import { pemOf } from "@/lib/evidence/verify/keys";
import { publicKeyOf } from "@/lib/ledger/public-key";
import { publicKeys } from "@/lib/ledger/public-keys";
import { checkpointsFile } from "./checkpoints";
import { frameworkFiles, keptFiles } from "./kept-files";
import { kindsIn } from "./ledger-pages";
import type { Pack } from "./open-pack";
import { type PackFile, textFile } from "./pack-file";
import { readmeFile } from "./readme";
import { chainFile, recordsFile } from "./records";
import { reportFile } from "./report";
import { tableFile } from "./tables";

/** Everything in a pack but its manifest: the ledger, the frameworks and the keys always, the rest as it was chosen. */
export async function filesOfPack(pack: Pack, key: KeyObject): Promise<PackFile[]> {
  const { report, records, files } = pack.about.pack;
  const kinds = await kindsIn(pack.extent);
  return [
    readmeFile(pack),
    ...(report ? [reportFile(pack)] : []),
    chainFile(pack),
    checkpointsFile(pack.extent),
    ...(records ? kinds.flatMap((kind) => [recordsFile(pack, kind), tableFile(pack, kind)]) : []),
    ...(await frameworkFiles(pack.extent)),
    ...(files ? await keptFiles(pack.extent) : []),
    ...(await keyFiles(key)),
  ];
}

async function keyFiles(key: KeyObject): Promise<PackFile[]> {
  const publicKey = publicKeyOf(key);
  const keys = await publicKeys(publicKey);
  return [
    textFile(places.key, () => [pemOf(publicKey)]),
    textFile(places.keys, () => [`${JSON.stringify(keys, null, 2)}\n`]),
  ];
}
