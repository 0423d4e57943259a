// In a process of its own: writes a pack to a file, verifies it, and says how much memory each took on top of what the process had, in MB.
import { createWriteStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { closeDatabase } from "@/db/client";
import { fetchPack } from "@/lib/evidence/queries";
import { verifyPack } from "@/lib/evidence/verify/verify-pack";
import { openProject } from "@/lib/projects/queries";
import { now } from "./network";

const [personId = "", slug = "", file = ""] = process.argv.slice(2);
const actor = { personId, name: "", signedInBy: "link" as const };
const view = await openProject(actor, slug);
const rss = () => process.memoryUsage().rss / 1024 / 1024;

const written = await mostDuring(async (look) => {
  const { content } = await fetchPack(actor, view, 1, now);
  await pipeline(Readable.from(watched(content, look)), createWriteStream(file));
});
const handle = await open(file);
const { size } = await stat(file);
const read = async (from: number, bytes: number) => {
  const piece = new Uint8Array(Math.min(bytes, size - from));
  await handle.read(piece, { position: from });
  return piece;
};
let findings = -1;
const verified = await mostDuring(async (look) => {
  findings = (await verifyPack({ bytes: size, read }, { onProgress: look })).findings.length;
});
await handle.close();
await closeDatabase();
console.log(JSON.stringify({ size, findings, written, verified }));

async function mostDuring(work: (look: () => void) => Promise<void>): Promise<number> {
  const before = rss();
  let most = before;
  const look = () => {
    most = Math.max(most, rss());
  };
  await work(look);
  look();
  return Math.ceil(most - before);
}

async function* watched<T>(pieces: AsyncIterable<T>, look: () => void): AsyncGenerator<T> {
  for await (const piece of pieces) {
    look();
    yield piece;
  }
}
