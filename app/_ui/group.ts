/** A representation group as the drawings need it. Networks can add groups of their own. */
export type Group = { key: string; name: string; letter: string };

export type SeatShape = "house" | "circle" | "square" | "diamond" | "hexagon";

type Look = { shape: SeatShape; hue: string; one: string; several: string };

const looks: Record<string, Look> = {
  carers: { shape: "house", hue: "hue--carers", one: "carer", several: "carers" },
  "lived-experience": {
    shape: "circle",
    hue: "hue--lived-experience",
    one: "person with lived experience",
    several: "people with lived experience",
  },
  professionals: { shape: "square", hue: "hue--professionals", one: "professional", several: "professionals" },
  "third-sector": {
    shape: "diamond",
    hue: "hue--third-sector",
    one: "third-sector member",
    several: "third-sector members",
  },
};

const letters: Record<string, string> = {
  carers: "C",
  "lived-experience": "L",
  professionals: "P",
  "third-sector": "T",
};

const lookOf = (key: string): Look | undefined => (Object.hasOwn(looks, key) ? looks[key] : undefined);

export const shapeOf = (key: string): SeatShape => lookOf(key)?.shape ?? "hexagon";

export const hueOf = (key: string): string => lookOf(key)?.hue ?? "hue--other";

export const letterOf = (key: string): string => letters[key] ?? key.slice(0, 1).toUpperCase();

/** "2 carers", "1 person with lived experience", "3 from Housing". */
export function countWords(group: Group, count: number): string {
  const look = lookOf(group.key);
  if (!look) return `${count} from ${group.name}`;
  return `${count} ${count === 1 ? look.one : look.several}`;
}

const gapNames: Record<string, string> = {
  carers: "carer",
  "lived-experience": "lived-experience member",
  professionals: "professional",
  "third-sector": "third-sector member",
};

/** "No third-sector member yet": a gap is said out loud. */
export function gapWords(group: Group): string {
  return `No ${gapNames[group.key] ?? `${group.name} member`} yet`;
}

/** "At the table: 2 carers, 3 professionals, no third-sector member yet." */
export function tableWords(seats: { group: string }[], groups: Group[]): string {
  const parts = groups.map((group) => {
    const count = seats.filter((seat) => seat.group === group.key).length;
    return count === 0 ? gapWords(group).replace(/^No/, "no") : countWords(group, count);
  });
  return `At the table: ${parts.join(", ")}.`;
}
