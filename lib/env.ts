import { createPrivateKey, type KeyObject } from "node:crypto";
import { isAbsolute, resolve } from "node:path";
import { z } from "zod";

/** A setting that is missing or wrong: the message is one sentence that names it. */
export class SettingsError extends Error {}

export type Settings = {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  databaseOwnerUrl: string | undefined;
  nextauthUrl: string;
  nextauthSecret: string | undefined;
  ledgerKey: KeyObject | undefined;
  demo: boolean;
  /** Whether the server itself sends mail and does other jobs; otherwise `npm run worker` does. */
  worker: boolean;
  /** How many proxies stand in front and add to X-Forwarded-For. */
  trustedProxies: number;
  smtp: { url: string; from: string } | undefined;
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | undefined;
  /** The virus scanner that looks at every file: a host and port, or a socket's path. */
  clamd: { host: string; port: number } | { path: string } | undefined;
};

/** The settings of a running application, which always has a database and its secrets. */
export type Env = Settings & { databaseUrl: string; nextauthSecret: string; ledgerKey: KeyObject };

type Source = Record<string, string | undefined>;

let known: Env | undefined;

/** The settings, read and checked on first use. */
export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

/** The settings of a running application: `npm start` hands over what it made for the embedded database. */
export function readEnv(source: Source): Env {
  const settings = readSettings(source);
  return {
    ...settings,
    databaseUrl: present("DATABASE_URL", settings.databaseUrl, "npm start sets it for the embedded database"),
    nextauthSecret: present("NEXTAUTH_SECRET", settings.nextauthSecret, "set it to 32 random characters or more"),
    ledgerKey: present("LEDGER_KEY", settings.ledgerKey, "set it to an Ed25519 private key as base64 of its PEM"),
  };
}

/** What was set from outside, before the embedded database has added its own. */
export function readSettings(source: Source): Settings {
  const filledIn = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = Sources.safeParse(filledIn);
  if (!parsed.success) throw new SettingsError(sentence(parsed.error, filledIn));
  const set = parsed.data;
  return {
    port: set.PORT,
    host: set.HOST,
    dataDir: isAbsolute(set.DATA_DIR) ? set.DATA_DIR : resolve(/* turbopackIgnore: true */ process.cwd(), set.DATA_DIR),
    databaseUrl: set.DATABASE_URL,
    databaseOwnerUrl: set.DATABASE_OWNER_URL,
    nextauthUrl: set.NEXTAUTH_URL ?? `http://${visibleHost(set.HOST)}:${set.PORT}`,
    nextauthSecret: set.NEXTAUTH_SECRET,
    ledgerKey: set.LEDGER_KEY,
    trustedProxies: set.TRUSTED_PROXIES,
    demo: set.DEMO ? set.DEMO === "on" : set.DATABASE_URL === undefined,
    worker: set.WORKER !== "off",
    smtp: mailSettings(set),
    oidc: oidcSettings(set),
    clamd: set.CLAMD_URL === undefined ? undefined : clamdSettings(set.CLAMD_URL),
  };
}

const address = (start: RegExp, example: string) =>
  z.string().refine((text) => start.test(text) && URL.canParse(text), `has to be an address such as ${example}`);

const clamdAddress = /^(?:tcp:\/\/(\[[\da-f:.]+\]|[\w.-]+):(\d{1,5})|unix:\/\/(\/.+))$/i;

const postgresAddress = address(/^postgres(ql)?:\/\//, "postgres://user:password@host:5432/alongside");
const portSentence = "has to be a number between 1 and 65535";

const Sources = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, portSentence)
    .transform(Number)
    .pipe(z.number().min(1, portSentence).max(65535, portSentence))
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "has to be a host name or an IP address")
    .default("127.0.0.1"),
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: postgresAddress.optional(),
  DATABASE_OWNER_URL: postgresAddress.optional(),
  NEXTAUTH_URL: address(/^https?:\/\//, "https://alongside.example.org").optional(),
  NEXTAUTH_SECRET: z.string().min(32, "has to be 32 characters or longer").optional(),
  LEDGER_KEY: z.string().transform(ed25519Key).optional(),
  TRUSTED_PROXIES: z.string().regex(/^\d$/, "has to be a number from 0 to 9").transform(Number).default(0),
  DEMO: z.enum(["on", "off"], "has to be on or off").optional(),
  WORKER: z.enum(["on", "off"], "has to be on or off").optional(),
  SMTP_URL: address(/^smtps?:\/\//, "smtp://user:password@mail.example.org:587").optional(),
  MAIL_FROM: z.string().includes("@", "has to hold an e-mail address").optional(),
  OIDC_ISSUER: address(/^https?:\/\//, "https://login.example.org").optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  CLAMD_URL: z
    .string()
    .regex(clamdAddress, "has to be an address such as tcp://127.0.0.1:3310 or unix:///run/clamav/clamd.ctl")
    .optional(),
});
type Sources = z.infer<typeof Sources>;

const secrets = [
  "DATABASE_URL",
  "DATABASE_OWNER_URL",
  "NEXTAUTH_SECRET",
  "LEDGER_KEY",
  "SMTP_URL",
  "OIDC_CLIENT_SECRET",
];

function sentence(error: z.ZodError, source: Source): string {
  const issue = error.issues[0];
  const name = String(issue?.path[0]);
  const shown = secrets.includes(name) ? "" : `, but it is ${JSON.stringify(source[name])}`;
  return `${name} ${issue?.message}${shown}.`;
}

function present<Value>(name: string, value: Value | undefined, help: string): Value {
  if (value === undefined) throw new SettingsError(`${name} is missing: ${help}.`);
  return value;
}

function ed25519Key(text: string, context: z.RefinementCtx<string>): KeyObject {
  try {
    const key = createPrivateKey(Buffer.from(text, "base64"));
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch {
    // Said below, in the same words as for a key of another kind.
  }
  context.addIssue({ code: "custom", message: "has to be an Ed25519 private key: its PEM text as base64" });
  return z.NEVER;
}

function mailSettings(set: Sources): Settings["smtp"] {
  if (!allOrNone(set, ["SMTP_URL", "MAIL_FROM"])) return undefined;
  return { url: set.SMTP_URL as string, from: set.MAIL_FROM as string };
}

function oidcSettings(set: Sources): Settings["oidc"] {
  if (!allOrNone(set, ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME"])) return undefined;
  return {
    issuer: set.OIDC_ISSUER as string,
    clientId: set.OIDC_CLIENT_ID as string,
    clientSecret: set.OIDC_CLIENT_SECRET as string,
    name: set.OIDC_NAME as string,
  };
}

function clamdSettings(address: string): Settings["clamd"] {
  const [, host = "", port = "", path] = clamdAddress.exec(address) ?? [];
  return path ? { path } : { host: host.replace(/^\[|\]$/g, ""), port: Number(port) };
}

function allOrNone(set: Sources, names: (keyof Sources)[]): boolean {
  const missing = names.filter((name) => set[name] === undefined);
  const given = names.filter((name) => set[name] !== undefined);
  if (missing.length > 0 && given.length > 0) {
    throw new SettingsError(`${missing[0]} is missing: it belongs together with ${given[0]}.`);
  }
  return missing.length === 0;
}

function visibleHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
