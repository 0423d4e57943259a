import { pino } from "pino";

/** The server's log: what happened, never who said what. */
export const log = pino({ base: null, serializers: { error: inShort } });

/**
 * An error as the log keeps it. Its other parts can hold what people wrote, and a mail server's words hold addresses. No
 * error of ours holds a token of the API; should another's, it is not kept either.
 */
export function inShort(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  return { type: error.name, code, stack: withoutSecrets(error.stack ?? error.message) };
}

function withoutSecrets(words: string): string {
  return words.replace(/[^\s<>"'(]+@[^\s<>"')]+/g, "…@…").replace(/(alongside_)[\w-]{43}/g, "$1…");
}
