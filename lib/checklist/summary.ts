import type { AreaKey } from "@/lib/framework/schema";
import type { AreaStatus, Attention, NextStep, SeatsOfGroup, Standing } from "./types";

/** What a portfolio shows of a standing, small enough to be stored with the project. */
export type StandingSummary = {
  areas: { number: number; key: AreaKey; status: AreaStatus }[];
  seatsByGroup: SeatsOfGroup[];
  signed: number;
  activeMembers: number;
  attention: Attention[];
  nextStep: NextStep | null;
};

export function summaryOf(standing: Standing): StandingSummary {
  const { areas, seatsByGroup, signed, activeMembers, attention, nextSteps } = standing;
  return {
    areas: areas.map(({ number, key, status }) => ({ number, key, status })),
    seatsByGroup,
    signed,
    activeMembers,
    attention,
    nextStep: nextSteps[0] ?? null,
  };
}
