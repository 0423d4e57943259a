import type { z } from "zod";
import type { Transaction } from "@/db/client";
import type { Day } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { NotFound } from "@/lib/errors";
import type { Verb } from "@/lib/policy/policy";
import type { Actor } from "./actor";
import { inTransaction, parseInput } from "./pipeline";
import { openForChange, type ProjectRow, requireAllowed } from "./project-command";

/** There is no actor here, no seat and no time of day: what a handler does not know it cannot keep. */
export type UnrecordedContext<Input> = {
  tx: Transaction;
  project: ProjectRow;
  /** The group of whoever acts. */
  group: string;
  input: Input;
  today: Day;
};

/**
 * What leaves no trace of who did it. Access and policy are asked in the order of every change; then nothing is recorded
 * and no standing is refreshed, for even the moment could tell. Throws NotFound, NotAllowed, InvalidInput or Refused.
 */
export function unrecordedCommand<S extends z.ZodType>(
  verb: Verb,
  schema: S,
  handle: (context: UnrecordedContext<z.output<S>>) => Promise<void>,
) {
  return async (actor: Actor, slug: string, input: unknown, now = new Date()): Promise<void> => {
    const parsed = parseInput(schema, input);
    await inTransaction(async (tx) => {
      const { project, ownSeat, roles } = await openForChange(tx, verb, actor, slug);
      requireAllowed(verb, roles);
      if (!ownSeat) throw new NotFound();
      await handle({ tx, project, group: ownSeat.group, input: parsed, today: dayOf(now, project.timeZone) });
    });
  };
}
