// The second half of npm start: from a checked setting to a served page, and back down again in the same order.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { startEmbedded } from "@/db/embedded";
import { fillInOneGo } from "@/db/server/roles";
import { keptSecrets } from "@/db/server/secrets";
import { readSettings, type Settings, SettingsError } from "@/lib/env";
import { buildIfNeeded } from "./machine/build";
import { type Pages, servePages } from "./machine/pages";
import { root } from "./machine/places";
import { checkPort } from "./machine/port";

type Opened = { ended?: Promise<void>; stop(): Promise<void> };

const say = (line: string) => console.log(line);
const opened: Opened[] = [];
let stopping: Promise<never> | undefined;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopEverything("Stopping."));
process.once("disconnect", () => stopEverything("Stopping."));

try {
  await start();
} catch (error) {
  if (!stopping) await stopEverything(error instanceof SettingsError ? error.message : explain(error), 1);
}

async function start(): Promise<void> {
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  const settings = readSettings(process.env);
  if (settings.databaseUrl) requireTheRest(settings);
  else await openEmbedded(settings);
  process.env.DEMO = settings.demo ? "on" : "off";
  process.env.NEXTAUTH_URL = settings.nextauthUrl;
  await checkPort(settings.host, settings.port);
  await buildIfNeeded(say);
  await prepareDatabase();
  const people = settings.demo ? await fill(settings) : [];
  const pages = await openPages(settings);
  greet(settings, people);
  watch(pages, "The pages have stopped by themselves.");
}

async function openEmbedded(settings: Settings): Promise<void> {
  say("Starting the database.");
  const database = await startEmbedded({ dataDir: settings.dataDir, say });
  opened.push(database);
  watch(database, "The database has stopped by itself.");
  const secrets = await keptSecrets(settings.dataDir);
  process.env.DATABASE_URL = database.appUrl;
  process.env.DATABASE_OWNER_URL = database.ownerUrl;
  process.env.NEXTAUTH_SECRET ||= secrets.nextauthSecret;
  process.env.LEDGER_KEY ||= secrets.ledgerKey;
}

function requireTheRest(settings: Settings): void {
  const needed = {
    DATABASE_OWNER_URL: settings.databaseOwnerUrl,
    NEXTAUTH_SECRET: settings.nextauthSecret,
    LEDGER_KEY: settings.ledgerKey,
  };
  for (const [name, value] of Object.entries(needed)) {
    if (!value) throw new SettingsError(`${name} is missing: it is needed when DATABASE_URL is set.`);
  }
}

async function prepareDatabase(): Promise<void> {
  say("Bringing the database up to date.");
  const { migrate } = await import("@/db/migrate");
  const { DATABASE_OWNER_URL: ownerUrl = "", DATABASE_URL: appUrl = "" } = process.env;
  try {
    await migrate({ ownerUrl, appUrl });
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    throw new Error("The database could not be brought up to date.", { cause: error });
  }
}

async function fill(settings: Settings) {
  const { fillDemo } = await import("@/db/demo/fill");
  const { closeDatabase } = await import("@/db/client");
  const owner = settings.databaseUrl ? undefined : process.env.DATABASE_OWNER_URL;
  const { people } = await (owner ? fillInOneGo(owner, () => fillDemo(say)) : fillDemo(say));
  await closeDatabase();
  return people;
}

async function openPages(settings: Settings): Promise<Pages> {
  say("Opening the pages.");
  // The pages get no way to the owner of the tables.
  const pages = servePages(settings.host, settings.port, { DATABASE_OWNER_URL: "" });
  opened.push(pages);
  await pages.ready;
  return pages;
}

function greet(settings: Settings, people: { name: string; role: string }[]): void {
  say(`\nAlongside is ready: ${settings.nextauthUrl}\n`);
  if (people.length > 0) {
    const width = Math.max(...people.map(({ name }) => name.length));
    say("You can sign in as these people of the demo:");
    for (const { name, role } of people) say(`  ${name.padEnd(width)}  ${role}`);
  }
  const nobodyCanSignIn = !settings.demo && !settings.smtp && !settings.oidc;
  if (nobodyCanSignIn) say("Nobody can sign in yet: set SMTP_URL and MAIL_FROM, or the four OIDC settings.");
  say(settings.databaseUrl ? "The data is in your own PostgreSQL." : `The data is in ${settings.dataDir}`);
  say("To stop, press Ctrl-C.");
}

function watch({ ended }: Opened, message: string): void {
  ended?.then(() => stopEverything(message, 1));
}

function stopEverything(message: string, code = 0): Promise<never> {
  stopping ??= closeInTurn(message, code);
  return stopping;
}

async function closeInTurn(message: string, code: number): Promise<never> {
  if (code === 0) say(message);
  else console.error(message);
  for (const one of opened.toReversed()) await one.stop().catch((error) => console.error(explain(error)));
  process.exit(code);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause
    ? `${error.message}\n${explain(error.cause)}`
    : error.message || String(Reflect.get(error, "code"));
}
