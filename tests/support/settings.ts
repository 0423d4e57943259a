import { generateKeyPairSync } from "node:crypto";

const ledgerKey = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });

/** Every setting, so that neither .env nor the machine's own environment reaches a test. */
export const settingsForTests = {
  PORT: "",
  HOST: "127.0.0.1",
  DATA_DIR: "",
  DATABASE_URL: "",
  DATABASE_OWNER_URL: "",
  NEXTAUTH_URL: "http://127.0.0.1:3000",
  NEXTAUTH_SECRET: "a secret for tests that is long enough",
  LEDGER_KEY: Buffer.from(ledgerKey).toString("base64"),
  DEMO: "off",
  WORKER: "",
  TRUSTED_PROXIES: "",
  SMTP_URL: "",
  MAIL_FROM: "",
  OIDC_ISSUER: "",
  OIDC_CLIENT_ID: "",
  OIDC_CLIENT_SECRET: "",
  OIDC_NAME: "",
};
