import Papa from "papaparse";
import { Name, optionalEmail } from "@/lib/text";
import { type Column, columns, type Headings, headingsIn, plain, withoutHeadings } from "./list-columns";
import { type ListLine, type ListRead, mayGiveRole } from "./rules";
import { roles } from "./schema";

type Group = { key: string; name: string; letter: string; inSentence: string; one: string; several: string };

/** Someone who is at the table or invited to it already. */
export type Known = { name: string; email: string | null; isInvited: boolean };

/** What a list is read against. */
type ListContext = { groups: Group[]; known: Known[]; ownRole: string | undefined };

const mostLines = 200;
/** More than any table of people has. */
const mostCells = 50;

/** Reads a list of people from a spreadsheet's clipboard (tabs) or a CSV file. What looks like a formula is just text. */
export function readList(text: string, context: ListContext): ListRead {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: delimiterOf(text) });
  const rows = data
    .map((cells, place) => ({ number: place + 1, cells: cells.slice(0, mostCells).map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const quote = errors.find(({ type }) => type === "Quotes");
  if (quote) return refused(`There is a quotation mark without its other half near line ${(quote.row ?? 0) + 1}.`);
  const headings = headingsIn(rows[0]?.cells ?? []);
  const people = headings ? rows.slice(1) : rows;
  const problem = problemWithAll(people.length, headings);
  if (problem) return refused(problem);
  const reading = { ...(headings ?? withoutHeadings), groups: groupsByName(context.groups), ownRole: context.ownRole };
  const lines = people.map(({ number, cells }) => readLine(number, cells, reading));
  return {
    lines: withRepeats(lines, context.known),
    unread: headings?.unread ?? [],
    problem,
  };
}

function refused(problem: string): ListRead {
  return { lines: [], unread: [], problem };
}

/** The clipboard has tabs; files have commas, or semicolons where a comma stands in numbers. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/[\r\n]+/).filter((row) => row.trim() !== "");
  if (first.includes("\t")) return "\t";
  return first.split(";").length > first.split(",").length ? ";" : ",";
}

function problemWithAll(people: number, headings: Headings | null): string | null {
  if (people === 0) return "There is nobody in this list. Put one person on each line.";
  if (people > mostLines) return `This list has ${people} people. Bring in up to ${mostLines} at once.`;
  const hasNames = headings === null || headings.places.name !== undefined;
  return hasNames ? null : "The first line names the columns, but none is called “name”.";
}

type Reading = Pick<Headings, "places"> & { groups: Map<string, string>; ownRole: string | undefined };

function readLine(number: number, cells: string[], { places, groups, ownRole }: Reading): ListLine {
  const cell = (column: Column) => cells[places[column] ?? cells.length] ?? "";
  const problems: string[] = [];
  const note = (message: string | undefined) => message !== undefined && problems.push(message);
  const name = Name.safeParse(cell("name"));
  note(name.error?.issues[0]?.message);
  const group = groups.get(plain(cell("group")));
  note(group ? undefined : problemWithGroup(cell("group"), cell("email")));
  const email = optionalEmail.safeParse(cell("email"));
  note(email.error?.issues[0]?.message);
  const role = plain(cell("role")) === "" ? "member" : roles.find((one) => one === plain(cell("role")));
  if (!role) note(`No role is called “${cell("role")}”. Write lead, facilitator or member.`);
  else if (!mayGiveRole(role, ownRole)) note("Only a lead can give this role. Write member.");
  return {
    number,
    name: name.data ?? cell("name"),
    group: group ?? cell("group"),
    email: email.data ?? cell("email"),
    role: role ?? "member",
    problems: [...problems, ...(cells.length > columns.length && places === withoutHeadings.places ? [tooMany] : [])],
  };
}

/** Whoever is invited by e-mail chooses their own group on joining. */
function problemWithGroup(group: string, email: string): string | undefined {
  if (group !== "") return `No group here is called “${group}”.`;
  return email === "" ? "Choose a group." : undefined;
}

const tooMany = "There is more on this line than a name, a group, an e-mail address and a role.";

/** Every way in which a group is called, with its key. */
function groupsByName(groups: Group[]): Map<string, string> {
  return new Map(
    groups.flatMap(({ key, name, letter, inSentence, one, several }) =>
      [letter, one, several, inSentence, name, key].map((word) => [plain(word), key] as const),
    ),
  );
}

type Keys = { name: string; email: string };

const keysOf = ({ name, email }: { name: string; email: string | null }): Keys => ({
  name: plain(name),
  email: plain(email ?? ""),
});

/** Two people may share a name when each has an address of their own. */
function isSame(one: Keys, other: Keys): boolean {
  if (one.email !== "" && other.email !== "") return one.email === other.email;
  return one.name !== "" && one.name === other.name;
}

/** The same lines, with those who stand on an earlier line, or are here already. */
function withRepeats(lines: ListLine[], known: Known[]): ListLine[] {
  const right = lines.filter(({ problems }) => problems.length === 0).map((line) => ({ ...line, keys: keysOf(line) }));
  const others = known.map((one) => ({ ...one, keys: keysOf(one) }));
  return lines.map((line) => {
    const keys = keysOf(line);
    const earlier = right.find((other) => other.number < line.number && isSame(keys, other.keys));
    const here = others.find((other) => isSame(keys, other.keys));
    const problems = [...line.problems];
    if (earlier) problems.push(`This person is on line ${earlier.number} already.`);
    if (here) problems.push(`${here.name} ${here.isInvited ? "is invited" : "has a seat here"} already.`);
    return { ...line, problems };
  });
}
