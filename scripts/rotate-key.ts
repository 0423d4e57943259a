// npm run rotate:key -- --out FILE: puts a new key in the place of the one that signs, and writes it to a new file. Stop Alongside first.
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { replaceLedgerKey } from "@/db/server/secrets";
import { env, SettingsError } from "@/lib/env";
import { fingerprintOf } from "@/lib/evidence/verify/keys";
import { rotateKey } from "@/lib/ledger/rotate-key";
import { withDatabase } from "./machine/with-database";

const { out } = parseArgs({ options: { out: { type: "string" } } }).values;
if (out) await rotate(out);
else complain("Use: npm run rotate:key -- --out FILE");

async function rotate(file: string): Promise<void> {
  const { privateKey } = generateKeyPairSync("ed25519");
  const setting = Buffer.from(privateKey.export({ type: "pkcs8", format: "pem" })).toString("base64");
  // Before anything else: a key that signs and that nobody has would be the end of all signing.
  if (!keep(setting, file)) return;
  const { newKey, lastCheckpoint } = await withDatabase(() => takeIntoUse(privateKey, file));
  const isKeptBeside = await replaceLedgerKey(env().dataDir, process.env.LEDGER_KEY, setting);
  console.log(
    `The old key signed checkpoint ${lastCheckpoint} as its last, and the new one: ${fingerprintOf(newKey)}.`,
  );
  console.log(
    isKeptBeside
      ? `It is kept beside the database from now on; ${file} is a copy.`
      : `Set LEDGER_KEY to what is in ${file}, then start Alongside again.`,
  );
}

async function takeIntoUse(key: KeyObject, file: string) {
  try {
    return await rotateKey(env().ledgerKey, key);
  } catch (error) {
    // It signed nothing then: whoever found it later would take it for the key in use. Of other failures nobody knows that.
    if (error instanceof SettingsError) rmSync(file);
    throw error;
  }
}

function keep(setting: string, file: string): boolean {
  try {
    writeFileSync(file, `${setting}\n`, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    complain(isThere ? `${file} is there already: name a new file.` : `${file} cannot be written.`);
    return false;
  }
}

function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
