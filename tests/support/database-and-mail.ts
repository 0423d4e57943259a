import { afterAll, beforeAll } from "vitest";
import { dropDatabase, freshDatabase } from "./database";
import { MailServer } from "./mail-server";

/** A database and a mail server of its own for a test file. */
export function databaseAndMail(): MailServer {
  const server = new MailServer();
  beforeAll(async () => {
    await freshDatabase();
    await server.start();
  });
  afterAll(async () => {
    await server.stop();
    await dropDatabase();
  });
  return server;
}
