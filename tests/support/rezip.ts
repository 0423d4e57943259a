import type { PackFile } from "@/lib/evidence/pack/pack-file";
import { descriptor, directory, joined, localHeader, type Stored } from "@/lib/evidence/verify/container";
import { crcOf } from "@/lib/evidence/verify/crc";
import { contentOf, openContainer, placeOf } from "@/lib/evidence/verify/open-container";
import { aFile } from "./hand-pack";
import { sourceOf } from "./packs";

/** What is in a pack, manifest and signature too. */
export async function entriesIn(pack: Uint8Array): Promise<PackFile[]> {
  const source = sourceOf(pack);
  const { entries, at } = await openContainer(source);
  const files: PackFile[] = [];
  for (const entry of entries) {
    const { from } = await placeOf(source, entry, at);
    files.push(aFile(entry.name, await wholeOf(contentOf(source, entry, from))));
  }
  return files;
}

async function wholeOf(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return joined(...all);
}

/** The same pack with other files in it, in a container without a flaw: as someone does who knows how they are made, and has no key. */
export async function rezipped(pack: Uint8Array, change: (files: PackFile[]) => PackFile[]): Promise<Buffer> {
  const { at } = await openContainer(sourceOf(pack));
  const stored: Stored[] = [];
  const parts: Uint8Array[] = [];
  for (const { name, content } of change(await entriesIn(pack))) {
    const bytes = joined(...(content() as Iterable<Uint8Array>));
    const entry = { name, crc: crcOf(bytes), bytes: bytes.length };
    stored.push(entry);
    parts.push(localHeader(name, at), bytes, descriptor(entry));
  }
  return Buffer.concat([...parts, directory(stored, at)]);
}
