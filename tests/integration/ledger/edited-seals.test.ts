import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { correctMember } from "@/lib/people/correct-member";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aFullProject } from "@/tests/support/full-project";
import { now, startedOn } from "@/tests/support/network";
import { prepareToTamper, tamper } from "@/tests/support/tampering";

let where: string;

beforeAll(async () => {
  await freshDatabase();
  const { lead, slug } = await aFullProject();
  const corrected = { name: "Ana Maria", group: "carers", joinedOn: startedOn, version: 2 };
  await correctMember(lead, slug, 3, corrected, now);
  await prepareToTamper();
  const [signed] = await ownerSql`select id from signature where helper_id is null`;
  where = `signature ${signed?.id}`;
});
afterAll(dropDatabase);

describe("what stands under a signature", () => {
  it("as it was sealed, nothing is found, also when the seat has another name since", async () => {
    expect(await tamper(async () => {})).toEqual([]);
  });

  it.each([
    ["an answer", `sealed = jsonb_set(sealed, '{answers,1,answer}', '"commit"')`],
    ["how it was seen", `sealed = jsonb_set(sealed, '{answers,0,seenAs}', '"easy-read"')`],
    ["the moment", `sealed = sealed || '{"signedAt": "2026-01-01T00:00:00.000Z"}'`],
    ["the version", `sealed = jsonb_set(sealed, '{statements,version}', '2')`],
    ["the words that were agreed to", `sealed = sealed || '{"declaration": "I agree to everything."}'`],
    ["a part taken out", "sealed = sealed - 'button'"],
  ])("is found and named when it is edited: %s", async (_what, change) => {
    const findings = await tamper(
      (sql) => sql.unsafe(`update signature set ${change} where helper_id is null`),
      ["signature"],
    );
    expect(findings).toEqual([{ kind: "edited", where, what: "What was sealed is not what it was." }]);
  });

  it("is found and named when its name key is edited: the receipt would not open any more", async () => {
    const findings = await tamper(
      (sql) => sql`update signature set name_key = repeat('0', 32) where helper_id is null`,
      ["signature"],
    );
    expect(findings).toEqual([{ kind: "edited", where, what: "Its name key opens no name that this seat ever had." }]);
  });

  it("is found and named when it is edited together with its seal", async () => {
    const findings = await tamper(
      (sql) => sql`update signature set seal = repeat('0', 64), sealed = sealed - 'button' where helper_id is null`,
      ["signature"],
    );
    expect(findings).toContainEqual({ kind: "edited", where, what: "It is not what was last recorded of it." });
  });
});
