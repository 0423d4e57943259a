import { listWithOr } from "@/lib/checklist/words";
import type { ProjectView, SeatView } from "@/lib/projects/queries";

export type WhoMay = "hosts" | "hostsOrSelf" | "lead" | "facilitators" | "table";

const whoMay: Record<WhoMay, { words: string; roles: SeatView["role"][] }> = {
  hosts: { words: "A lead or a facilitator can do this", roles: ["lead", "facilitator"] },
  hostsOrSelf: { words: "The person themself, a lead or a facilitator can do this", roles: ["lead", "facilitator"] },
  lead: { words: "A lead can do this", roles: ["lead"] },
  facilitators: { words: "A facilitator who is not a lead can do this", roles: ["facilitator"] },
  table: { words: "Anyone with a seat at this table can do this", roles: [] },
};

export const closedWords = "This project is closed. A lead can reopen it.";

/** Whom to ask, with their names: "A lead can do this: Marie Renouf." */
export function whoCan(who: WhoMay, seats: Pick<SeatView, "name" | "role" | "pausedOn" | "leftOn">[]): string {
  const { words, roles } = whoMay[who];
  const here = seats.filter((seat) => roles.includes(seat.role) && seat.leftOn === null && seat.pausedOn === null);
  return here.length === 0 ? `${words}.` : `${words}: ${listWithOr(here.map(({ name }) => name))}.`;
}

/** The same, or that the project is closed, in which case nobody can. */
export function whoCanNow(who: WhoMay, { stage, seats }: Pick<ProjectView, "stage" | "seats">): string {
  return stage === "closed" ? closedWords : whoCan(who, seats);
}
