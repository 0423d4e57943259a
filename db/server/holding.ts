import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { SettingsError } from "@/lib/env";

type Holder = { port: number; token: string; databasePort?: number };
export type Hold = { note(more: { databasePort: number }): Promise<void>; release(): Promise<void> };

/**
 * Holds a data folder for this process alone. The note in the folder names a port on which the holder answers with a
 * word of its own, so a holder that was killed is told from a living one, whatever its process number means by now.
 */
export async function holdFolder(dataDir: string): Promise<Hold> {
  const file = noteIn(dataDir);
  const token = randomUUID();
  const server = await answerWith(token);
  const holder: Holder = { port: (server.address() as { port: number }).port, token };
  const release = async () => {
    if ((await readNote(file))?.token === token) await rm(file, { force: true });
    await new Promise((resolve) => server.close(resolve));
  };
  try {
    await takeOver(dataDir, file, holder);
  } catch (error) {
    await release();
    throw error;
  }
  return { release, note: (more) => replaceNote(file, { ...holder, ...more }) };
}

/** The living holder of a folder, if it has one. */
export async function readHolder(dataDir: string): Promise<Holder | undefined> {
  const holder = await readNote(noteIn(dataDir));
  return holder && (await answers(holder)) ? holder : undefined;
}

async function takeOver(dataDir: string, file: string, holder: Holder): Promise<void> {
  await untilLetGo(dataDir);
  await rm(file, { force: true });
  const handle = await open(file, "wx", 0o600).catch(() => undefined);
  await handle?.writeFile(JSON.stringify(holder));
  await handle?.close();
  // Someone who began at the same moment may have taken our note for the old one: see whose it is now.
  await pause(100);
  if ((await readNote(file))?.token !== holder.token) throw alreadyRunning(dataDir);
}

/** A holder that was just told to stop needs a moment to go. */
async function untilLetGo(dataDir: string): Promise<void> {
  const patience = Date.now() + 3000;
  while (await readHolder(dataDir)) {
    if (Date.now() > patience) throw alreadyRunning(dataDir);
    await pause(200);
  }
}

function alreadyRunning(dataDir: string): SettingsError {
  return new SettingsError(`Alongside is already running with the data in ${dataDir}: stop it first, or set DATA_DIR.`);
}

async function answerWith(token: string): Promise<Server> {
  const server = createServer((socket) => socket.on("error", () => {}).end(token));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server.unref();
}

async function answers({ port, token }: Holder): Promise<boolean> {
  return new Promise((resolve) => {
    let heard = "";
    const socket = connect({ port, host: "127.0.0.1", timeout: 1000 });
    socket.on("data", (piece) => (heard += piece));
    socket.on("timeout", () => socket.destroy());
    socket.on("error", () => {});
    socket.on("close", () => resolve(heard === token));
  });
}

async function readNote(file: string): Promise<Holder | undefined> {
  return readFile(file, "utf8")
    .then(
      (text) => JSON.parse(text),
      () => undefined,
    )
    .catch(() => undefined);
}

/** In one go, so that nobody reads half a note and takes the folder for free. */
async function replaceNote(file: string, holder: Holder): Promise<void> {
  await writeFile(`${file}.unfinished`, JSON.stringify(holder), { mode: 0o600 });
  await rename(`${file}.unfinished`, file);
}

function noteIn(dataDir: string): string {
  return join(dataDir, "running.json");
}
