import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { verifyLedger } from "@/lib/ledger/verify";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject } from "@/tests/support/network";
import { prepareToTamper, tamper } from "@/tests/support/tampering";

let hash: string;

beforeAll(async () => {
  await freshDatabase();
  await aProject();
  await prepareToTamper();
  const [version] = await ownerSql`select hash from framework_version`;
  hash = version?.hash;
});
afterAll(dropDatabase);

describe("a framework version", () => {
  it("as it was published is counted, and nothing is found", async () => {
    expect(await verifyLedger(env().ledgerKey)).toMatchObject({ frameworks: 1, findings: [] });
  });

  it.each([
    ["its content", `content = content || '{"name": "Another framework"}'`],
    ["a part taken out of it", "content = content - 'groups'"],
    ["its key", "key = 'another'"],
    ["its number", "version = version + 1"],
  ])("is found and named when it is edited: %s", async (_what, change) => {
    const findings = await tamper((sql) => sql.unsafe(`update framework_version set ${change}`));
    expect(findings).toEqual([expect.objectContaining({ kind: "edited", where: `framework version ${hash}` })]);
  });

  it("is found and named when it is gone while others still name it", async () => {
    const findings = await tamper((sql) => sql`delete from framework_version`);
    expect(findings).toEqual([
      { kind: "edited", where: `framework version ${hash}`, what: "It is named by records, yet it is gone." },
    ]);
  });
});
