import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aFullProject } from "@/tests/support/full-project";
import type { Project } from "@/tests/support/network";
import { prepareToTamper, tamper } from "@/tests/support/tampering";

let project: Project;

beforeAll(async () => {
  await freshDatabase();
  project = await aFullProject();
  await prepareToTamper();
});
afterAll(dropDatabase);

const third = () => `project ${project.id} entry 3`;

describe("an entry that is edited", () => {
  it.each([
    ["its verb", "verb = 'member.leave'"],
    ["who did it", "actor_id = gen_random_uuid()"],
    ["that nobody did it", "actor_id = null"],
    ["on whose behalf", "on_behalf_of = gen_random_uuid()"],
    ["its moment", "at = at + interval '1 millisecond'"],
    ["the kind of thing", "entity_kind = 'gap'"],
    ["the thing", "entity_id = gen_random_uuid()"],
    ["its digest", "digest = repeat('a', 64)"],
    ["its hash", "hash = repeat('a', 64)"],
  ])("is found and named: %s", async (_what, change) => {
    const findings = await tamper((sql) =>
      sql.unsafe(`update ledger_entry set ${change} where chain_id = '${project.id}' and seq = 3`),
    );
    expect(findings[0]).toMatchObject({ kind: "edited", where: third() });
  });

  it("is found where it speaks of another revision", async () => {
    const findings = await tamper(
      (sql) => sql`update ledger_entry set revision_id = (select revision_id from ledger_entry
        where chain_id = ${project.id} and seq = 4) where chain_id = ${project.id} and seq = 3`,
    );
    expect(findings[0]).toMatchObject({ kind: "edited", where: third() });
  });

  it("is found as moved where it follows another one", async () => {
    const findings = await tamper(
      (sql) => sql`update ledger_entry set prev_hash = repeat('a', 64) where chain_id = ${project.id} and seq = 3`,
    );
    expect(findings[0]).toMatchObject({ kind: "broken", where: third() });
  });
});

describe("a revision that is edited", () => {
  // The first revision of the notes: the second one is the newest.
  const first = "entity_kind = 'area-note' and number = 1";

  it.each([
    ["its words", `snapshot = snapshot || '{"text": "We never said that."}'`],
    ["a part taken out of it", "snapshot = snapshot - 'text'"],
    ["its nonce", "nonce = repeat('0', 32)"],
    ["its nonce taken away", "nonce = null"],
    ["all of it, as if it had been erased, but with no moment of that", "snapshot = null, nonce = null"],
    ["its number", "number = 0"],
    ["the kind of thing", "entity_kind = 'gap'"],
    ["the thing", "entity_id = gen_random_uuid()"],
  ])("is found and named: %s", async (_what, change) => {
    const findings = await tamper((sql) => sql.unsafe(`update revision set ${change} where ${first}`));
    const where = expect.stringMatching(`^project ${project.id} entry \\d+$`);
    expect(findings[0]).toMatchObject({ kind: "edited", where });
  });

  it("is found also when it is marked as erased while the row says something else", async () => {
    const findings = await tamper(async (sql) => {
      await sql`update revision set erased_at = now() where entity_kind = 'area-note' and number = 2`;
      await sql`update area_note set text = 'We never said that.'`;
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: "edited", where: expect.stringMatching(/^area-note /) }),
    );
  });

  it("is found as broken when it is gone", async () => {
    const findings = await tamper((sql) => sql.unsafe(`delete from revision where ${first}`));
    expect(findings[0]).toMatchObject({ kind: "broken", where: expect.stringMatching(/^project .* entry \d+$/) });
  });

  it("is found when no entry speaks of it", async () => {
    const findings = await tamper(
      (sql) => sql`insert into revision (entity_kind, entity_id, number, snapshot, nonce)
        select entity_kind, entity_id, 3, snapshot, nonce from revision where entity_kind = 'area-note' and number = 2`,
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: "unrecorded", where: expect.stringMatching(/^area-note .* revision 3$/) }),
    );
  });
});

// Nothing in Alongside erases: see docs/states.md.
describe("a revision that somebody emptied, as if it had been erased", () => {
  it("is found and named, whichever one it was", async () => {
    const findings = await tamper(
      (sql) => sql`update revision set snapshot = null, nonce = null, erased_at = now()
        where entity_kind = 'area-note' and number = 1`,
    );
    expect(findings).toEqual([
      {
        kind: "edited",
        where: expect.stringMatching(/^project .* entry \d+$/),
        what: expect.stringMatching(/emptied/),
      },
    ]);
  });

  it("hides no row that was edited under it", async () => {
    const findings = await tamper(async (sql) => {
      await sql`update revision set snapshot = null, nonce = null, erased_at = now() from member
        where entity_id = member.id and revision.number = member.version and member.number = 3`;
      await sql`update member set strengths = 'Nothing at all' where number = 3`;
    });
    expect(findings).toEqual([
      expect.objectContaining({ kind: "edited", where: expect.stringMatching(/^project .* entry \d+$/) }),
      expect.objectContaining({ kind: "edited", where: expect.stringMatching(/^member /) }),
    ]);
  });

  it("is found also when it only says so and still has its words", async () => {
    const findings = await tamper((sql) => sql.unsafe("update revision set erased_at = now() where number = 2"));
    expect(findings).not.toEqual([]);
    for (const { kind, where } of findings) expect({ kind, where }).toMatchObject({ kind: "edited" });
  });
});
