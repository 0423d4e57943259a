import { createHash, type KeyObject, sign } from "node:crypto";
import { crc32 } from "node:zlib";
import { descriptor, directory, lengthOf, localHeader, type Stored, zipTimeOf } from "@/lib/evidence/verify/container";
import { type Manifest, places } from "@/lib/evidence/verify/formats";
import { fingerprintOf } from "@/lib/evidence/verify/keys";
import { canonicalText } from "@/lib/ledger/hashing";
import { publicKeyOf } from "@/lib/ledger/public-key";
import type { PackFile } from "./pack-file";

/** What a manifest says, but for the list of files: that is known when they have been written. */
export type About = Omit<Manifest, "files" | "key">;

/**
 * A pack as a ZIP, piece by piece: nothing is kept but a line for each file. It is signed when all of it was read; what
 * `beforeSigning` throws then breaks it off.
 */
export async function* streamPack(
  about: About,
  files: PackFile[],
  key: KeyObject,
  beforeSigning = async () => {},
): AsyncGenerator<Uint8Array> {
  const at = zipTimeOf(new Date(about.pack.madeAt));
  const stored: Stored[] = [];
  const listed: Manifest["files"] = [];

  for (const file of files) {
    const { sha256, ...entry } = yield* written(file);
    stored.push(entry);
    listed.push({ name: file.name, bytes: entry.bytes, sha256 });
  }
  await beforeSigning();
  const manifest = manifestOf(about, listed, key);
  for (const [name, content] of [
    [places.manifest, manifest],
    [places.signature, sign(null, manifest, key)],
  ] as const) {
    const { sha256: _covered, ...entry } = yield* written({ name, content: () => [content] });
    stored.push(entry);
  }
  yield directory(stored, at);

  async function* written({ name, content }: PackFile): AsyncGenerator<Uint8Array, Stored & { sha256: string }> {
    yield localHeader(name, at);
    const hash = createHash("sha256");
    let [crc, bytes] = [0, 0];
    for await (const piece of content()) {
      hash.update(piece);
      crc = crc32(piece, crc);
      bytes += piece.length;
      yield piece;
    }
    yield descriptor({ crc, bytes });
    return { name, crc, bytes, sha256: hash.digest("hex") };
  }
}

/** How many bytes that comes to, so that a browser can show how far it is. */
export async function lengthOfPack(about: About, files: PackFile[], key: KeyObject): Promise<number> {
  const sizes: Stored[] = [];
  for (const file of files) sizes.push({ name: file.name, crc: 0, bytes: file.bytes ?? (await bytesOf(file)) });
  const anyHash = "0".repeat(64);
  const manifest = manifestOf(
    about,
    sizes.map(({ name, bytes }) => ({ name, bytes, sha256: anyHash })),
    key,
  );
  sizes.push({ name: places.manifest, crc: 0, bytes: manifest.length }, { name: places.signature, crc: 0, bytes: 64 });
  const end = directory(sizes, zipTimeOf(new Date(about.pack.madeAt)));
  return sizes.reduce((sum, entry) => sum + lengthOf(entry), end.length);
}

async function bytesOf({ content }: PackFile): Promise<number> {
  let bytes = 0;
  for await (const piece of content()) bytes += piece.length;
  return bytes;
}

function manifestOf(about: About, files: Manifest["files"], key: KeyObject): Uint8Array {
  const fingerprint = fingerprintOf(publicKeyOf(key));
  return new TextEncoder().encode(canonicalText({ ...about, key: fingerprint, files } satisfies Manifest));
}
