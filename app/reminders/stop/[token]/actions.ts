"use server";

import { answerVisitor } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { remindedBy } from "@/lib/reminders/queries";
import { stopReminders } from "@/lib/reminders/stop-reminders";

export async function stopRemindersAction(token: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerVisitor(data, async ({ wanted }) => {
    const { actor, slug, number } = await remindedBy(token);
    await stopReminders(actor, slug, number, { wanted });
    return `/reminders/stop/${token}`;
  });
}

/** What a mail program does when its own button for stopping is pressed. */
export async function stopRemindersAtOnce(token: string): Promise<void> {
  const { actor, slug, number } = await remindedBy(token);
  await stopReminders(actor, slug, number, {});
}
