import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SettingsError } from "@/lib/env";
import { type Account, postgresAccount } from "./server/account";
import { binaries } from "./server/binaries";
import { createCluster, type Server, startServer } from "./server/cluster";
import { holdFolder, readHolder } from "./server/holding";
import { settleWhatWasLeft } from "./server/leftovers";
import { applicationRole, databaseAddress, databaseName, ownerRole, provideDatabase } from "./server/roles";
import { keptSecrets, type Secrets } from "./server/secrets";

export type Embedded = {
  ownerUrl: string;
  appUrl: string;
  /** Resolves when the server has ended, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
};

type Say = (line: string) => void;

/** Starts the PostgreSQL that comes with the project on a folder that only one process may hold at a time. */
export async function startEmbedded(options: { dataDir: string; port?: number; say: Say }): Promise<Embedded> {
  await makeFolder(options.dataDir);
  const hold = await holdFolder(options.dataDir);
  try {
    const secrets = await keptSecrets(options.dataDir);
    const server = await startKept(options.dataDir, secrets, options);
    await provideDatabase(server.port, secrets);
    await hold.note({ databasePort: server.port });
    const stop = async () => {
      await server.stop();
      await hold.release();
    };
    return { ...addresses(server.port, secrets), ended: server.ended, stop };
  } catch (error) {
    await hold.release();
    throw error;
  }
}

/** The embedded database for a short piece of work: the running one if there is one, else started for it. */
export async function reachEmbedded(options: { dataDir: string; say: Say }): Promise<Omit<Embedded, "ended">> {
  const holder = await readHolder(options.dataDir);
  if (!holder?.databasePort) return startEmbedded(options);
  const secrets = await keptSecrets(options.dataDir);
  return { ...addresses(holder.databasePort, secrets), stop: async () => {} };
}

/** A server for tests: as fast as it can be, and gone with everything in it when it stops. */
export async function startThrowaway(): Promise<Embedded> {
  const folder = await mkdtemp(join(tmpdir(), "alongside-"));
  try {
    await chmod(folder, 0o711);
    return await startIn(folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(folder: string): Promise<Embedded> {
  const secrets = await keptSecrets(folder);
  const data = join(folder, "postgres");
  const log = join(folder, "postgres.log");
  const account = await postgresAccount([data, (await binaries()).postgres]);
  await createCluster({ data, password: secrets.ownerPassword, account, sync: false });
  const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];
  const server = await startServer({ data, log, account, settings, removeAfter: folder });
  await provideDatabase(server.port, secrets);
  return { ...addresses(server.port, secrets), ended: server.ended, stop: server.stop };
}

async function startKept(dataDir: string, secrets: Secrets, options: { port?: number; say: Say }): Promise<Server> {
  const data = join(dataDir, "postgres");
  const account: Account = await postgresAccount([data, (await binaries()).postgres]);
  await settleWhatWasLeft(data, options.say);
  const made = await createCluster({ data, password: secrets.ownerPassword, account, sync: true });
  if (made) options.say("Made a new database.");
  return startServer({ data, log: join(dataDir, "postgres.log"), account, settings: [], port: options.port });
}

function addresses(port: number, secrets: Secrets) {
  return {
    ownerUrl: databaseAddress(port, ownerRole, secrets.ownerPassword, databaseName),
    appUrl: databaseAddress(port, applicationRole, secrets.appPassword, databaseName),
  };
}

async function makeFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
  } catch (error) {
    throw new SettingsError(`DATA_DIR has to be a folder that can be written, but ${dataDir} is not.`, {
      cause: error,
    });
  }
}
