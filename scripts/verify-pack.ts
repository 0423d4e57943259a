// npm run verify:pack -- FILE.zip [--key FILE|FINGERPRINT] [--against FILE]: exit 0 and a summary, or exit 1 with the differences named, 200 of them at most. It needs no database and no network.
import { type FileHandle, open, readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readOpened } from "@/lib/evidence/verify/check-checkpoints";
import { KeyList } from "@/lib/evidence/verify/formats";
import { fingerprintOf, publicKeyOfPem, type TrustedKey, trustedIn } from "@/lib/evidence/verify/keys";
import type { Source } from "@/lib/evidence/verify/open-container";
import { summaryOf } from "@/lib/evidence/verify/summary";
import { verifyPack } from "@/lib/evidence/verify/verify-pack";

const asked = argumentsGiven();
process.exitCode = asked
  ? await verify(asked)
  : complain("Use: npm run verify:pack -- FILE.zip [--key FILE|FINGERPRINT] [--against FILE]");

type Asked = { path: string; key?: string; against?: string };

function argumentsGiven(): Asked | null {
  try {
    const options = { key: { type: "string" }, against: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [path, ...others] = positionals;
    return path !== undefined && others.length === 0 ? { path, ...values } : null;
  } catch {
    return null;
  }
}

async function verify({ path, key, against }: Asked): Promise<number> {
  const { known, keys } = await keysIn(key);
  if (known?.length === 0) return complain(`${key} is no fingerprint, and no file with a public key in it.`);
  const kept = against === undefined ? [] : await checkpointsIn(against);
  if (!kept) return complain(`${against} holds no checkpoint that came with a letter or a pack.`);
  const handle = await open(path).catch(() => null);
  if (!handle) return complain(`${path} cannot be read.`);
  if ((await handle.stat()).isDirectory()) return complain(`${path} is a folder: name the ZIP file of a pack.`);
  const source = await sourceOf(handle);
  const verification = await verifyPack(source, { known, keys, against: kept }).catch(() => null);
  await handle.close();
  if (!verification) return complain(`${path} could not be read through.`);
  const { words, isWhole } = summaryOf(verification);
  for (const line of words) console.log(line);
  for (const { kind, where, what } of verification.findings) console.error(`${kind}: ${where}. ${what}`);
  if (verification.more > 0) console.error(`And ${verification.more} more.`);
  return isWhole ? 0 : 1;
}

async function sourceOf(handle: FileHandle): Promise<Source> {
  const { size } = await handle.stat();
  return {
    bytes: size,
    read: async (from, bytes) => {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(Math.min(bytes, size - from)), { position: from });
      return buffer.subarray(0, bytesRead);
    },
  };
}

/** A fingerprint as it is; the key of a PEM; the keys of a list that begins with the one in use. */
async function keysIn(key: string | undefined): Promise<{ known?: string[]; keys?: TrustedKey[] }> {
  if (key === undefined) return {};
  const plain = key.replace(/[\s:]/g, "").toLowerCase();
  if (/^[0-9a-f]{64}$/.test(plain)) return { known: [plain] };
  const text = await readFile(key, "utf8").catch(() => "");
  // A pack has its own key in it as plain text: given as --key, it would vouch for itself.
  const publicKey = text.startsWith("-----BEGIN") ? publicKeyOfPem(text) : null;
  if (publicKey) return { known: [fingerprintOf(publicKey)] };
  const keys = listedIn(text);
  return { known: keys.map((one) => fingerprintOf(one.publicKey)), keys };
}

function listedIn(text: string): TrustedKey[] {
  try {
    return trustedIn(KeyList.parse(JSON.parse(text)));
  } catch {
    return [];
  }
}

/** One in each line, as they stand in a pack; a letter brings one alone. Null where any is none. */
async function checkpointsIn(path: string) {
  const text = await readFile(path, "utf8").catch(() => "");
  const read = text.trim().split("\n").map(readOpened);
  const kept = read.filter((one) => one !== null);
  return kept.length === read.length ? kept : null;
}

function complain(sentence: string): number {
  console.error(sentence);
  return 1;
}
