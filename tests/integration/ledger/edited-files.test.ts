import { afterAll, beforeAll, expect, it } from "vitest";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aFullProject } from "@/tests/support/full-project";
import { prepareToTamper, tamper } from "@/tests/support/tampering";

beforeAll(async () => {
  await freshDatabase();
  await aFullProject();
  await prepareToTamper();
});
afterAll(dropDatabase);

it.each([
  ["another content", "content = 'another page'"],
  ["no content", "content = ''"],
  ["one byte more", "content = content || '.'"],
])("a file that is kept beside a signature is found and named when it has %s", async (_what, change) => {
  const [file] = await ownerSql`select id from evidence_file`;
  const findings = await tamper(
    (sql) => sql.unsafe(`update evidence_file set ${change} where id = '${file?.id}'`),
    ["evidence_file"],
  );
  expect(findings).toEqual([
    { kind: "edited", where: `evidence-file ${file?.id}`, what: "Its content is not what was kept." },
  ]);
});
