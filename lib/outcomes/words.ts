import type { Better, HowOften, Went } from "./schema";

export const betterWords: Record<Better, string> = {
  higher: "Higher is better",
  lower: "Lower is better",
  range: "Within a range is better",
};

export const howOftenWords: Record<HowOften, string> = {
  week: "Every week",
  month: "Every month",
  quarter: "Every three months",
  "half-year": "Every six months",
  year: "Every year",
  once: "Once, on the day of the target",
};

export const wentWords: Record<Went, string> = { well: "Went well", badly: "Went badly" };
