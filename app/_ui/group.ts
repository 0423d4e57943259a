/** A representation group as the drawings and their words need it. Networks can add groups of their own. */
export type Group = {
  key: string;
  name: string;
  letter: string;
  one: string;
  several: string;
  /** Someone of this group was at the table and left. */
  someoneLeft?: boolean;
  /** What is said of its empty place, where that is not today's. */
  gap?: string;
};

export type SeatShape = "house" | "circle" | "square" | "diamond" | "hexagon";

type Look = { shape: SeatShape; hue: string };

const looks: Record<string, Look> = {
  carers: { shape: "house", hue: "hue--carers" },
  "lived-experience": { shape: "circle", hue: "hue--lived-experience" },
  professionals: { shape: "square", hue: "hue--professionals" },
  "third-sector": { shape: "diamond", hue: "hue--third-sector" },
};

const lookOf = (key: string): Look | undefined => (Object.hasOwn(looks, key) ? looks[key] : undefined);

export const shapeOf = (key: string): SeatShape => lookOf(key)?.shape ?? "hexagon";

export const hueOf = (key: string): string => lookOf(key)?.hue ?? "hue--other";

export const initialOf = (key: string): string => key.slice(0, 1).toUpperCase();

/** A group that a seat names and its framework does not: nobody's seat is lost for that. */
export function unnamedGroup(key: string): Group {
  return { key, name: key, letter: initialOf(key), one: `person from ${key}`, several: `people from ${key}` };
}

/** "2 carers", "1 person with lived experience". */
export function countWords({ one, several }: Group, count: number): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** "No third-sector member yet": a gap is said out loud. */
export function gapWords({ one, someoneLeft, gap }: Group): string {
  if (gap !== undefined) return gap;
  return `No ${one} ${someoneLeft ? "any more" : "yet"}`;
}

/** "At the table: 2 carers, 3 professionals, no third-sector member yet." */
export function tableWords(seats: { group: string }[], groups: Group[]): string {
  const parts = groups.map((group) => {
    const count = seats.filter((seat) => seat.group === group.key).length;
    return count === 0 ? gapWords(group).replace(/^No/, "no") : countWords(group, count);
  });
  return `At the table: ${parts.join(", ")}.`;
}
