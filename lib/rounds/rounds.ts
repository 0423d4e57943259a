import type { PgTable } from "drizzle-orm/pg-core";
import { feltAnswered, feltBox, feltRound } from "@/db/schema/engagement";
import { pulseAnswered, pulseBox, pulseRound } from "@/db/schema/pulse";
import type { Asking } from "@/lib/sealed-answers";

/** What everyone at a table is asked at once, and where it is kept: its rounds, who answered, and the sealed box (docs/adr/0018). */
export type Rounds = { asking: Asking; round: PgTable; answered: PgTable; box: PgTable };

export const feltRounds: Rounds = { asking: "felt-round", round: feltRound, answered: feltAnswered, box: feltBox };
export const pulseRounds: Rounds = { asking: "pulse-round", round: pulseRound, answered: pulseAnswered, box: pulseBox };
