import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { and, eq, isNull, lt } from "drizzle-orm";
import { z } from "zod";
import { database } from "@/db/client";
import { formSubmission } from "@/db/schema/people";
import { Refused } from "@/lib/errors";
import type { Actor } from "./commands/actor";

const oneMinute = 60_000;
const fiveSeconds = 5_000;

/**
 * Does a form's work once, however often the same form is sent with the same words, and leads to the same place each
 * time. `submission` is the random id that the form was rendered with; without one the work is simply done. Work that
 * throws counts as not done.
 */
export async function once(
  { actor, values }: { actor: Actor; values: { submission?: unknown } },
  work: () => Promise<string>,
): Promise<string> {
  if (!z.uuid().safeParse(values.submission).success) return work();
  const id = idOf(actor, values);
  const until = Date.now() + fiveSeconds;
  while (!(await claim(id))) {
    const outcome = await outcomeOf(id);
    if (outcome) return outcome;
    if (Date.now() > until) throw new Refused(["This is being saved already. Please wait a moment, then try again."]);
    await pause(100);
  }
  return finish(id, work);
}

/** Other words are another submission: whoever goes back in the browser and changes something means it. */
function idOf(actor: Actor, values: object): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([actor.personId, values]))
    .digest("hex");
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** A claim of a minute ago whose work never came to an end has lost its process. */
async function claim(id: string): Promise<boolean> {
  const [claimed] = await database()
    .insert(formSubmission)
    .values({ id })
    .onConflictDoUpdate({
      target: formSubmission.id,
      set: { sentAt: new Date() },
      setWhere: and(isNull(formSubmission.outcome), lt(formSubmission.sentAt, new Date(Date.now() - oneMinute))),
    })
    .returning({ id: formSubmission.id });
  return claimed !== undefined;
}

async function outcomeOf(id: string): Promise<string | null> {
  const [found] = await database().select().from(formSubmission).where(eq(formSubmission.id, id));
  return found?.outcome ?? null;
}

async function finish(id: string, work: () => Promise<string>): Promise<string> {
  try {
    const outcome = await work();
    await database().update(formSubmission).set({ outcome }).where(eq(formSubmission.id, id));
    return outcome;
  } catch (error) {
    await database().delete(formSubmission).where(eq(formSubmission.id, id));
    throw error;
  }
}
