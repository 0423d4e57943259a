import type { AreaKey } from "@/lib/framework/schema";
import type { AreaStatus, Attention, NextStep, SeatsOfGroup, Standing } from "./types";

/** What a portfolio shows of a standing, small enough to be stored with the project. */
export type StandingSummary = {
  areas: { number: number; key: AreaKey; status: AreaStatus; disagree: boolean }[];
  seatsByGroup: SeatsOfGroup[];
  signed: number;
  activeMembers: number;
  attention: Attention[];
  nextStep: NextStep | null;
};

export function summaryOf(standing: Standing): StandingSummary {
  const { areas, seatsByGroup, signed, activeMembers, attention, nextSteps } = standing;
  return {
    areas: areas.map(({ number, key, status, confirmations }) => ({
      number,
      key,
      status,
      disagree: confirmations.disagree,
    })),
    seatsByGroup,
    signed,
    activeMembers,
    attention,
    nextStep: nextSteps[0] ?? null,
  };
}

/** How often each thing was, by a name that says what, when and of whom: "without 2026-1 carers". See tallies.ts. */
export type Tallies = Record<string, number>;
