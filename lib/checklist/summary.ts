import type { AreaKey } from "@/lib/framework/schema";
import type { AreaStatus, Attention, SeatsOfGroup, Standing } from "./types";

/** What a portfolio shows of a standing, small enough to be stored with the project. */
export type StandingSummary = {
  areas: { number: number; key: AreaKey; status: AreaStatus }[];
  seatsByGroup: SeatsOfGroup[];
  signed: number;
  activeMembers: number;
  attention: Attention[];
};

export function summaryOf({ areas, seatsByGroup, signed, activeMembers, attention }: Standing): StandingSummary {
  return {
    areas: areas.map(({ number, key, status }) => ({ number, key, status })),
    seatsByGroup,
    signed,
    activeMembers,
    attention,
  };
}
