import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { jobBoss, oneConnection } from "@/db/job-queues";
import { env } from "@/lib/env";
import { enqueue } from "@/lib/jobs/enqueue";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { workThroughJobs } from "@/tests/support/jobs";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const jobs = (queue: string) => ownerSql`select * from pgboss.job where name = ${queue}`;

describe("A job", () => {
  test("is there once its transaction is committed, with the settings of its queue as pg-boss writes them itself", async () => {
    const work = { kind: "receipt", signatureId: randomUUID() };
    await database().transaction((tx) => enqueue(tx, "mail", work));
    const client = oneConnection(env().databaseUrl);
    const boss = jobBoss(client, { mayChangeTables: false });
    await boss.start();
    await boss.send("mail", work);
    await boss.stop();
    await client.end();
    const [ours, theirs] = (await jobs("mail")).map(({ id: _, created_on, start_after, keep_until, ...rest }) => ({
      ...rest,
      waits: start_after - created_on,
      kept: keep_until - created_on,
    }));
    expect(ours).toEqual(theirs);
    expect(ours).toMatchObject({ data: work, state: "created", dead_letter: "undelivered-mail", retry_limit: 30 });
    expect(await workThroughJobs()).toEqual({ done: 2, failed: 0 });
  });

  test("is never there when its transaction is not", async () => {
    const before = await jobs("mail");
    const rolledBack = database().transaction(async (tx) => {
      await enqueue(tx, "mail", { kind: "receipt", signatureId: randomUUID() });
      throw new Error("No");
    });
    await expect(rolledBack).rejects.toThrow("No");
    expect(await jobs("mail")).toHaveLength(before.length);
  });
});
