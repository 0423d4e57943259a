// What browser tests talk to: the production build on a throwaway database, with the settings that it is given.
import { startThrowaway } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { freePort } from "@/db/server/cluster";
import { buildIfNeeded } from "@/scripts/machine/build";
import { servePages } from "@/scripts/machine/pages";
import { settingsForTests } from "./settings";

const host = "127.0.0.1";
const say = (line: string) => console.log(line);

await buildIfNeeded(say);
const database = await startThrowaway();
const port = await freePort();
const settings = {
  ...settingsForTests,
  ...JSON.parse(process.argv[2] ?? "{}"),
  PORT: String(port),
  NEXTAUTH_URL: `http://${host}:${port}`,
  DATABASE_URL: database.appUrl,
};
Object.assign(process.env, settings);
await migrate(database);
if (settings.DEMO === "on") await fillWithDemo();
const pages = servePages(host, port, settings);
await pages.ready;

process.once("disconnect", stop);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, stop);
process.send?.({ settings, ownerUrl: database.ownerUrl });

async function fillWithDemo(): Promise<void> {
  const { fillDemo } = await import("@/db/demo/fill");
  const { closeDatabase } = await import("@/db/client");
  await fillDemo(say);
  await closeDatabase();
}

async function stop(): Promise<void> {
  await pages.stop();
  await database.stop();
  process.exit();
}
