import type { SeatBand } from "@/lib/checklist/tallies";

export const bandWords: Record<SeatBand, string> = {
  none: "No seat",
  few: "1 or 2 seats",
  some: "3 or 4 seats",
  several: "5 seats or more",
};

/** "2026-1" as "January to March 2026". */
export function quarterInWords(quarter: string): string {
  const months = ["January to March", "April to June", "July to September", "October to December"];
  const [year, number] = quarter.split("-");
  return `${months[Number(number) - 1]} ${year}`;
}

export function daysInWords(days: number): string {
  if (days === 0) return "the same day";
  return days === 1 ? "1 day" : `${days} days`;
}
