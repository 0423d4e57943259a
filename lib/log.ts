import { pino } from "pino";

/** The server's log: what happened, never who said what. */
export const log = pino({ base: null, serializers: { error: inShort } });

/** An error as the log keeps it. Its other parts can hold what people wrote, and a mail server's words hold addresses. */
export function inShort(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  return { type: error.name, code, stack: (error.stack ?? error.message).replace(/[^\s<>"'(]+@[^\s<>"')]+/g, "…@…") };
}
