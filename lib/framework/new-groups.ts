import type { Problem } from "@/lib/errors";
import { inPlainLetters } from "@/lib/slug";
import { saysSomething } from "@/lib/text";
import type { Group } from "./schema";
import type { VersionInput } from "./version-input";

type GroupRow = VersionInput["groups"][number];

/** A new group with its place in the form. */
type NewGroup = Group & { index: number };

/** The groups that were begun in a form, each with a key of its own. */
export function groupsFrom(rows: GroupRow[], known: Group[]): NewGroup[] {
  const taken = new Set(known.map(({ key }) => key));
  return rows.filter(isBegun).map((row) => {
    const key = keyFor(row.name, taken);
    taken.add(key);
    return { key, ...row };
  });
}

export function groupProblems(groups: NewGroup[], known: Group[]): Problem[] {
  return groups.flatMap((group, place) => {
    const others = [...known, ...groups.slice(0, place)];
    const path = `groups.${group.index}`;
    return [...missingParts(group, path), ...takenParts(group, others, path)];
  });
}

const parts = [
  ["name", "Write the group’s name."],
  ["letter", "Give one letter."],
  ["inSentence", "Write the name as it stands in a sentence."],
  ["one", "Write what one of its people is called."],
  ["several", "Write what several of its people are called."],
] as const;

function isBegun(row: GroupRow): boolean {
  return row.firstHand || parts.some(([part]) => row[part] !== "");
}

function missingParts(group: NewGroup, path: string): Problem[] {
  return parts
    .filter(([part]) => !saysSomething(group[part]))
    .map(([part, message]) => ({ name: `${path}.${part}`, message }));
}

function takenParts({ name, letter }: NewGroup, others: Group[], path: string): Problem[] {
  const namesake = others.find((other) => other.name.toLowerCase() === name.toLowerCase());
  const sameLetter = others.find((other) => other.letter === letter);
  return [
    ...(namesake && name !== "" ? [{ name: `${path}.name`, message: "There is a group of this name already." }] : []),
    ...(sameLetter && letter !== ""
      ? [{ name: `${path}.letter`, message: `${sameLetter.name} has this letter already: choose another.` }]
      : []),
  ];
}

function keyFor(name: string, taken: ReadonlySet<string>): string {
  const base = inPlainLetters(name) || "group";
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(key)) return key;
  }
}
