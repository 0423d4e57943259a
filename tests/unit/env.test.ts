import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readEnv, readSettings, SettingsError } from "@/lib/env";

const pem = (type: "ed25519" | "x25519") => {
  const { privateKey } = type === "ed25519" ? generateKeyPairSync("ed25519") : generateKeyPairSync("x25519");
  return Buffer.from(privateKey.export({ type: "pkcs8", format: "pem" })).toString("base64");
};

const real = {
  DATABASE_URL: "postgres://app:one@db.example.org/alongside",
  NEXTAUTH_SECRET: "a".repeat(32),
  LEDGER_KEY: pem("ed25519"),
};

describe("settings with nothing set", () => {
  it("serve this machine alone, with the embedded database and the demo", () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: undefined,
      nextauthUrl: "http://127.0.0.1:3000",
      demo: true,
      smtp: undefined,
      oidc: undefined,
    });
  });

  it("take an empty value as not set", () => {
    expect(readSettings({ PORT: "", DEMO: "", SMTP_URL: "" })).toMatchObject({ port: 3000, demo: true });
  });
});

describe("the demo", () => {
  it("is off by default on a real database", () => expect(readEnv(real).demo).toBe(false));
  it("can be switched on there", () => expect(readEnv({ ...real, DEMO: "on" }).demo).toBe(true));
  it("can be switched off on the embedded one", () => expect(readSettings({ DEMO: "off" }).demo).toBe(false));
});

describe("the address people type", () => {
  it.each([
    [{ HOST: "0.0.0.0", PORT: "8080" }, "http://localhost:8080"],
    [{ HOST: "::1" }, "http://[::1]:3000"],
    [{ NEXTAUTH_URL: "https://alongside.example.org" }, "https://alongside.example.org"],
  ])("%j gives %s", (source, address) => expect(readSettings(source).nextauthUrl).toBe(address));
});

describe("the virus scanner", () => {
  it.each([
    [{}, undefined],
    [{ CLAMD_URL: "tcp://127.0.0.1:3310" }, { host: "127.0.0.1", port: 3310 }],
    [{ CLAMD_URL: "tcp://[::1]:3310" }, { host: "::1", port: 3310 }],
    [{ CLAMD_URL: "unix:///run/clamav/clamd.ctl" }, { path: "/run/clamav/clamd.ctl" }],
  ])("%j is at %j", (source, clamd) => expect(readSettings(source).clamd).toEqual(clamd));
});

describe("a wrong setting is named in one sentence", () => {
  it.each([
    [
      { CLAMD_URL: "127.0.0.1:3310" },
      'CLAMD_URL has to be an address such as tcp://127.0.0.1:3310 or unix:///run/clamav/clamd.ctl, but it is "127.0.0.1:3310".',
    ],
    [{ PORT: "abc" }, 'PORT has to be a number between 1 and 65535, but it is "abc".'],
    [{ PORT: "0" }, 'PORT has to be a number between 1 and 65535, but it is "0".'],
    [{ PORT: "65536" }, 'PORT has to be a number between 1 and 65535, but it is "65536".'],
    [{ HOST: "not a host" }, 'HOST has to be a host name or an IP address, but it is "not a host".'],
    [{ DEMO: "yes" }, 'DEMO has to be on or off, but it is "yes".'],
    [{ NEXTAUTH_SECRET: "short" }, "NEXTAUTH_SECRET has to be 32 characters or longer."],
    [
      { DATABASE_URL: "mysql://app:secret@localhost" },
      "DATABASE_URL has to be an address such as postgres://user:password@host:5432/alongside.",
    ],
    [{ LEDGER_KEY: "bm9uc2Vuc2U=" }, "LEDGER_KEY has to be an Ed25519 private key: its PEM text as base64."],
    [{ LEDGER_KEY: pem("x25519") }, "LEDGER_KEY has to be an Ed25519 private key: its PEM text as base64."],
    [{ SMTP_URL: "smtp://mail.example.org" }, "MAIL_FROM is missing: it belongs together with SMTP_URL."],
    [{ MAIL_FROM: "a@example.org" }, "SMTP_URL is missing: it belongs together with MAIL_FROM."],
    [{ OIDC_NAME: "Work" }, "OIDC_ISSUER is missing: it belongs together with OIDC_NAME."],
  ])("%j", (source, message) => {
    expect(() => readSettings(source)).toThrow(new SettingsError(message));
  });
});

describe("a running application", () => {
  it.each(["DATABASE_URL", "NEXTAUTH_SECRET", "LEDGER_KEY"])("does not run without %s", (name) => {
    expect(() => readEnv({ ...real, [name]: undefined })).toThrow(new RegExp(`^${name} is missing: `));
  });

  it("gets mail and OIDC settings when all are given", () => {
    const settings = readEnv({
      ...real,
      SMTP_URL: "smtp://localhost:2525",
      MAIL_FROM: "Alongside <a@example.org>",
      OIDC_ISSUER: "https://login.example.org",
      OIDC_CLIENT_ID: "id",
      OIDC_CLIENT_SECRET: "secret",
      OIDC_NAME: "Work",
    });
    expect(settings.smtp).toEqual({ url: "smtp://localhost:2525", from: "Alongside <a@example.org>" });
    expect(settings.oidc?.name).toBe("Work");
  });
});
