"use server";

import { answerVisitor } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { letterBy } from "@/lib/network/own-queries";
import { stopLetter } from "@/lib/network/stop-letter";

export async function stopLetterAction(token: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerVisitor(data, async ({ wanted }) => {
    const { actor, slug } = await letterBy(token);
    await stopLetter(actor, slug, { wanted });
    return `/weekly-letter/stop/${token}`;
  });
}

/** What a mail program does when its own button for stopping is pressed. */
export async function stopLetterAtOnce(token: string): Promise<void> {
  const { actor, slug } = await letterBy(token);
  await stopLetter(actor, slug, {});
}
