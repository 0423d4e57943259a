import { getTableName } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RecordedKind, recordedThings } from "@/lib/ledger/recorded-things";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aFullProject } from "@/tests/support/full-project";
import { prepareToTamper, tamper } from "@/tests/support/tampering";

beforeAll(async () => {
  await freshDatabase();
  await aFullProject();
  await prepareToTamper();
});
afterAll(dropDatabase);

const kinds = Object.keys(recordedThings) as RecordedKind[];

it("a clean ledger has nothing to be found", async () => {
  expect(await tamper(async () => {})).toEqual([]);
});

describe.each(kinds)("a %s that is changed behind the ledger's back", (kind) => {
  const { table, privateColumns } = recordedThings[kind];
  const name = getTableName(table);

  it("is found and named, whichever column it was", async () => {
    const [row] = await ownerSql<{ id: string }[]>`select id from ${ownerSql(name)} limit 1`;
    const columns = await columnsOf(name);
    expect(columns.length).toBeGreaterThan(3);
    for (const { column, type } of columns) {
      if ((privateColumns as readonly string[]).includes(column)) continue;
      const change = `update ${name} set ${column} = ${another(column, type)} where id = '${row?.id}'`;
      const findings = await tamper((sql) => sql.unsafe(change), [name]);
      expect(findings, `${name}.${column}`).toContainEqual(
        expect.objectContaining({ kind: "edited", where: `${kind} ${row?.id}` }),
      );
    }
  });

  it("is found and named when it is removed", async () => {
    const [row] = await ownerSql<{ id: string }[]>`select id from ${ownerSql(name)} limit 1`;
    const findings = await tamper((sql) => sql`delete from ${sql(name)} where id = ${row?.id ?? ""}`);
    expect(findings).toEqual([
      { kind: "edited", where: `${kind} ${row?.id}`, what: "It was recorded, yet it is gone." },
    ]);
  });
});

describe("a row that nobody recorded", () => {
  it("is found and named", async () => {
    const findings = await tamper(
      (sql) => sql`insert into person (name, created_at) values ('Smuggled in', now()) returning id`,
    );
    expect(findings).toEqual([
      expect.objectContaining({ kind: "unrecorded", where: expect.stringMatching(/^person /) }),
    ]);
  });
});

describe("a row that is put back to an earlier revision", () => {
  it("is found and named", async () => {
    const findings = await tamper(
      (sql) => sql`update area_note set version = 1, text = (select snapshot ->> 'text' from revision
        where entity_kind = 'area-note' and entity_id = area_note.id and number = 1)`,
    );
    expect(findings).toEqual([
      expect.objectContaining({ kind: "edited", where: expect.stringMatching(/^area-note /) }),
    ]);
  });
});

async function columnsOf(table: string): Promise<{ column: string; type: string }[]> {
  return ownerSql<{ column: string; type: string }[]>`
    select column_name as column, data_type as type from information_schema.columns
    where table_schema = 'public' and table_name = ${table} order by ordinal_position`;
}

/** An expression of the column's type that is surely not what stands there. */
function another(column: string, type: string): string {
  const values: Record<string, string> = {
    uuid: "gen_random_uuid()",
    ARRAY: `${column} || '{00000000-0000-4000-8000-000000000000}'`,
    integer: `coalesce(${column}, 0) + 1000`,
    "double precision": `coalesce(${column}, 0) + 1000`,
    text: `coalesce(${column}, '') || ' and more'`,
    boolean: `not ${column}`,
    date: `coalesce(${column}, '2020-01-01') + 1`,
    "timestamp with time zone": `coalesce(${column}, now()) + interval '1 second'`,
    jsonb: `coalesce(${column}, '{}') || '{"aims": []}'`,
  };
  const value = values[type];
  if (!value) throw new Error(`No other value is known for ${column}, a column of ${type}.`);
  return value;
}
