import { InvalidInput, StaleEdit } from "@/lib/errors";

/** What an attempt was refused with. Throws when it was not. */
export async function refusalOf(attempt: Promise<unknown>): Promise<unknown> {
  try {
    await attempt;
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was refused.");
}

/** The names of the fields that an attempt was refused for. */
export async function problemFieldsOf(attempt: Promise<unknown>): Promise<string[]> {
  const refusal = await refusalOf(attempt);
  if (!(refusal instanceof InvalidInput)) throw refusal;
  return refusal.problems.map(({ name }) => name);
}

/** The stale edit that an attempt was. */
export async function staleEditOf(attempt: Promise<unknown>): Promise<StaleEdit> {
  const refusal = await refusalOf(attempt);
  if (!(refusal instanceof StaleEdit)) throw refusal;
  return refusal;
}
