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

type Column = { column: string; type: string };
type Target = { kind: RecordedKind; name: string; id: string; columns: Column[] };

describe("records that are changed behind the ledger's back", () => {
  let targets: Target[];
  beforeAll(async () => {
    targets = await Promise.all(kinds.map(targetOf));
  });

  it("are each found and named, whichever column it was", async () => {
    const most = Math.max(...targets.map(({ columns }) => columns.length));
    expect(Math.min(...targets.map(({ columns }) => columns.length))).toBeGreaterThan(2);
    // One column of every table at once, for to look at the whole ledger takes a while.
    for (let place = 0; place < most; place += 1) {
      const changed = targets.filter(({ columns }) => columns[place]);
      const findings = await tamper((sql) => sql.unsafe(changed.map((one) => changeOf(one, place)).join(";\n")));
      for (const { kind, name, id, columns } of changed) {
        expect(findings, `${name}.${columns[place]?.column}`).toContainEqual(
          expect.objectContaining({ kind: "edited", where: `${kind} ${id}` }),
        );
      }
    }
  });

  it.each(kinds)("are found and named when a %s is removed", async (kind) => {
    const { name, id } = await targetOf(kind);
    const findings = await tamper((sql) => sql`delete from ${sql(name)} where id = ${id}`);
    expect(findings).toEqual([{ kind: "edited", where: `${kind} ${id}`, what: "It was recorded, yet it is gone." }]);
  });
});

/** A recorded row, and the columns that its record holds. */
async function targetOf(kind: RecordedKind): Promise<Target> {
  const { table, privateColumns } = recordedThings[kind];
  const name = getTableName(table);
  const [row] = await ownerSql<{ id: string }[]>`select id from ${ownerSql(name)} limit 1`;
  if (!row) throw new Error(`There is no ${kind} to change.`);
  const columns = await columnsOf(name);
  const isHeld = ({ column }: Column) => !(privateColumns as readonly string[]).includes(column);
  return { kind, name, id: row.id, columns: columns.filter(isHeld) };
}

function changeOf({ name, id, columns }: Target, place: number): string {
  const { column, type } = columns[place] as Column;
  return `update ${name} set ${column} = ${another(column, type)} where id = '${id}'`;
}

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

async function columnsOf(table: string): Promise<Column[]> {
  return ownerSql<Column[]>`
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
