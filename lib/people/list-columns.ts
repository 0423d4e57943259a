/** The columns of a list of people, in the order in which they stand when no line names them. */
export const columns = ["name", "group", "email", "role"] as const;
export type Column = (typeof columns)[number];

/** What people call them in the first line of a list. */
const headings: Record<Column, string[]> = {
  name: ["name", "names", "full name", "person", "who"],
  group: ["group", "groups", "seat", "side"],
  email: ["email", "e-mail", "mail", "email address", "e-mail address"],
  role: ["role", "part"],
};

export type Headings = { places: Partial<Record<Column, number>>; unread: string[] };

/** Where each column stands, if this is a line of headings; null for a line with a person. */
export function headingsIn(cells: string[]): Headings | null {
  const found = cells.map(columnCalled);
  const places = Object.fromEntries(
    columns.flatMap((column) => (found.includes(column) ? [[column, found.indexOf(column)]] : [])),
  );
  const named = Object.keys(places).length;
  const isHeadings = named > 1 || (named === 1 && cells.filter((cell) => plain(cell) !== "").length === 1);
  if (!isHeadings) return null;
  return { places, unread: cells.filter((cell, place) => plain(cell) !== "" && found[place] === undefined) };
}

export const withoutHeadings: Headings = { places: { name: 0, group: 1, email: 2, role: 3 }, unread: [] };

function columnCalled(heading: string): Column | undefined {
  const called = plain(heading);
  return columns.find((column) => headings[column].includes(called));
}

/** No name, group or heading is longer; an address is not told apart beyond it. */
const longest = 254;

/** As words are compared: small letters, no marks at the end, one space between them. */
export function plain(words: string): string {
  return words
    .slice(0, longest)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, " ")
    .replace(/^[\s"'*]+|[\s:.*"']+$/g, "");
}
