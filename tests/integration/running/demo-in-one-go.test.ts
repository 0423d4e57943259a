import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { startEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { fillInOneGo } from "@/db/server/roles";

const dataDir = await mkdtemp(join(tmpdir(), "alongside-one-go-"));
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test("a demo that was stopped while it was filled begins anew at the next start, a finished one stays", async () => {
  await start(async (ownerUrl) => {
    const stopped = fillInOneGo(ownerUrl, async () => {
      await half(ownerUrl, "half");
      throw new Error("stopped");
    });
    await expect(stopped).rejects.toThrow("stopped");
  });
  await start(async (ownerUrl) => {
    expect(await versions(ownerUrl)).toEqual([]);
    await fillInOneGo(ownerUrl, () => half(ownerUrl, "whole"));
  });
  await start(async (ownerUrl) => expect(await versions(ownerUrl)).toEqual(["whole"]));
});

async function start(work: (ownerUrl: string) => Promise<void>): Promise<void> {
  const server = await startEmbedded({ dataDir, say: () => {} });
  try {
    await migrate(server);
    await work(server.ownerUrl);
  } finally {
    await server.stop();
  }
}

async function half(ownerUrl: string, hash: string): Promise<void> {
  await asOwner(ownerUrl, (sql) => sql`insert into framework_version values (${hash}, 'k', 1, '{}', now())`);
}

async function versions(ownerUrl: string): Promise<string[]> {
  const rows = await asOwner(ownerUrl, (sql) => sql<{ hash: string }[]>`select hash from framework_version`);
  return rows.map(({ hash }) => hash);
}

async function asOwner<R>(ownerUrl: string, ask: (sql: postgres.Sql) => Promise<R>): Promise<R> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    return await ask(sql);
  } finally {
    await sql.end();
  }
}
