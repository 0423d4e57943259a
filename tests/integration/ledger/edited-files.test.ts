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
  ["a signature", "another content", "signature_id", "content = 'another page'"],
  ["a signature", "no content", "signature_id", "content = ''"],
  ["a signature", "one byte more", "signature_id", "content = content || '.'"],
  ["something that was said", "another content", "voice_id", "content = 'another page'"],
])("a file that is kept beside %s is found and named when it has %s", async (_beside, _what, owner, change) => {
  const [file] = await ownerSql`select id from evidence_file where ${ownerSql(owner)} is not null`;
  const findings = await tamper(
    (sql) => sql.unsafe(`update evidence_file set ${change} where id = '${file?.id}'`),
    ["evidence_file"],
  );
  expect(findings).toEqual([
    { kind: "edited", where: `evidence-file ${file?.id}`, what: "Its content is not what was kept." },
  ]);
});
