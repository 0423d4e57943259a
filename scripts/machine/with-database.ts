import { existsSync } from "node:fs";
import { join } from "node:path";
import { closeDatabase } from "@/db/client";
import { reachEmbedded } from "@/db/embedded";
import { keptSecrets } from "@/db/server/secrets";
import { readSettings, SettingsError } from "@/lib/env";
import { root } from "./places";

/** Runs one piece of work against the installation's database, started for it if need be. A wrong setting ends it in one sentence. */
export async function withDatabase<R>(work: () => Promise<R>): Promise<R> {
  try {
    const close = await open();
    try {
      return await work();
    } finally {
      await closeDatabase();
      await close();
    }
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function open(): Promise<() => Promise<void>> {
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  const { databaseUrl, dataDir, demo } = readSettings(process.env);
  if (databaseUrl) return async () => {};
  process.env.DEMO = demo ? "on" : "off";
  const database = await reachEmbedded({ dataDir, say: (line) => console.error(line) });
  const secrets = await keptSecrets(dataDir);
  process.env.DATABASE_URL = database.appUrl;
  process.env.NEXTAUTH_SECRET ||= secrets.nextauthSecret;
  process.env.LEDGER_KEY ||= secrets.ledgerKey;
  return database.stop;
}
