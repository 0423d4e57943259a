import type { Activity } from "@/lib/engagement/queries";
import type { FrameworkContent } from "@/lib/framework/schema";
import { middleOf } from "@/lib/ladder/rules";
import { rungWords } from "@/lib/ladder/words";

export type LadderRow = {
  number: number;
  name: string;
  what: string;
  /** The nearest rung of Arnstein's ladder, as we see it. */
  arnstein: string;
  isCoercion: boolean;
  isClaimed: boolean;
  /** How many people felt it here. */
  felt: number;
  isMiddle: boolean;
  /** A rung between the one that is claimed and the one it feels like. */
  gap: "only" | "first" | "between" | "last" | null;
  activities: Activity[];
};

export type LadderBand = {
  key: string;
  name: string /** From the bottom: 0, 1, 2 … */;
  height: number;
  rows: LadderRow[];
};

type Standing = { claimed: number | null; felt: number[]; activities: Activity[] };

/** The ladder as it is drawn and as it stands in the table, the highest band and rung first. */
export function ladderOfBands({ bands, rungs, thresholds }: FrameworkContent, standing: Standing): LadderBand[] {
  const middle = middleOf(standing.felt);
  const rows = rungs
    .toSorted((one, other) => other.number - one.number)
    .map(({ number, name, band, arnstein }) => {
      const row: LadderRow = {
        number,
        name,
        what: rungWords[number] ?? "",
        arnstein,
        isCoercion: number === thresholds.coercionRung,
        isClaimed: number === standing.claimed,
        felt: standing.felt.filter((answer) => answer === number).length,
        isMiddle: middle !== null && number === Math.ceil(middle),
        gap: gapAt(number, standing.claimed, middle),
        activities: standing.activities.filter(({ rung }) => rung === number),
      };
      return { band, row };
    });
  return bands
    .map(({ key, name }, height) => ({
      ...{ key, name, height },
      rows: rows.filter(({ band }) => band === key).map(({ row }) => row),
    }))
    .filter((band) => band.rows.length > 0)
    .toReversed();
}

function gapAt(number: number, claimed: number | null, middle: number | null): LadderRow["gap"] {
  if (claimed === null || middle === null) return null;
  const [first, last] = [claimed - 1, Math.ceil(middle)];
  if (number > first || number < last) return null;
  if (first === last) return "only";
  return number === first ? "first" : number === last ? "last" : "between";
}
