/** "A. F." for "Ana Ferreira"; "A.-M. L." for "Anne-Marie Lenoir". Whatever is no letter falls away. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).map((word) =>
    word
      .split("-")
      .flatMap((part) => /\p{Letter}/u.exec(part)?.[0]?.toUpperCase() ?? [])
      .map((letter) => `${letter}.`)
      .join("-"),
  );
  return words.filter((word) => word !== "").join(" ") || "Someone";
}

export type HideNames = (text: string) => string;

/**
 * Puts initials where one of these names stands as a whole, in any letter case. A name of one word is often a word as well
 * ("Will"), so it is taken as it is written only. What it cannot see: nicknames, first names alone, and names of others.
 */
export function hidingNames(names: string[]): HideNames {
  const known = [...new Set(names.map(plain))].filter((name) => /\p{Letter}/u.test(name));
  const byLength = known.toSorted((one, other) => other.length - one.length);
  const [several, single] = [
    byLength.filter((name) => name.includes(" ")),
    byLength.filter((name) => !name.includes(" ")),
  ];
  const patterns = [patternOf(several, "giu"), patternOf(single, "gu")].flat();
  return (text) => patterns.reduce((hidden, pattern) => hidden.replace(pattern, initialsOf), text);
}

/** Every text in a value, at any depth. */
export function inEveryText(value: unknown, hide: HideNames): unknown {
  if (typeof value === "string") return hide(value);
  if (Array.isArray(value)) return value.map((one) => inEveryText(one, hide));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inEveryText(one, hide)]));
}

const plain = (name: string): string => name.normalize("NFC").replace(/\s+/gu, " ").trim();

function patternOf(names: string[], flags: string): RegExp[] {
  if (names.length === 0) return [];
  const written = names.map((name) => name.split(" ").map(escaped).join("\\s+"));
  return [new RegExp(`(?<![\\p{Letter}\\p{Number}])(?:${written.join("|")})(?![\\p{Letter}\\p{Number}])`, flags)];
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
