import { wholeDatabase } from "./whole-database";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Every id that can be reached from the rows that hold these words, from row to row through the whole database. Not
 * followed are ids that many share, where they lead says nothing of one person.
 */
export async function followed(text: string, shared: ReadonlySet<string>): Promise<Set<string>> {
  const rows = Object.values(await wholeDatabase()).flatMap((all) => all.split("\n"));
  const reached = new Set<string>();
  const idsIn = (row: string) => (row.match(uuid) ?? []).filter((id) => !shared.has(id));
  const add = (from: string[]) => {
    const before = reached.size;
    for (const row of from) for (const id of idsIn(row)) reached.add(id);
    return reached.size > before;
  };
  let found = add(rows.filter((row) => row.includes(text)));
  while (found) found = add(rows.filter((row) => idsIn(row).some((id) => reached.has(id))));
  return reached;
}
