import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { SettingsError } from "@/lib/env";

export type Secrets = { ownerPassword: string; appPassword: string; nextauthSecret: string; ledgerKey: string };

/** What the embedded database and the application on it keep to themselves: made once, then read again. */
export async function keptSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, "secrets.json");
  if (existsSync(file)) return JSON.parse(await readFile(file, "utf8"));
  if (existsSync(join(dataDir, "postgres"))) {
    throw new SettingsError(`${file} is missing, and without it the database beside it cannot be opened.`);
  }
  const secrets = newSecrets();
  await writeWhole(file, JSON.stringify(secrets, null, 2));
  return secrets;
}

/** Keeps another key in place of the one that signed until now, where that is kept here. Resolves to whether it was. */
export async function replaceLedgerKey(dataDir: string, before: string | undefined, after: string): Promise<boolean> {
  const file = join(dataDir, "secrets.json");
  const secrets: Secrets | null = existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : null;
  if (secrets?.ledgerKey !== before) return false;
  await writeWhole(file, JSON.stringify({ ...secrets, ledgerKey: after }, null, 2));
  return true;
}

function newSecrets(): Secrets {
  const { privateKey } = generateKeyPairSync("ed25519");
  const pem = privateKey.export({ type: "pkcs8", format: "pem" });
  return {
    ownerPassword: randomBytes(24).toString("hex"),
    appPassword: randomBytes(24).toString("hex"),
    nextauthSecret: randomBytes(32).toString("hex"),
    ledgerKey: Buffer.from(pem).toString("base64"),
  };
}

/** Either the whole file is there afterwards or none of it, and only its owner may read it. */
async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = await open(`${file}.unfinished`, "w", 0o600);
  await unfinished.writeFile(text);
  await unfinished.sync();
  await unfinished.close();
  await rename(`${file}.unfinished`, file);
}
