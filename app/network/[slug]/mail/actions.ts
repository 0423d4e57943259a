"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { settleMail } from "@/lib/mail/settle-mail";

export async function settleMailAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, { again, aside }) => {
    await settleMail(actor, slug, { again, aside });
    return `/network/${slug}/mail?saved=${again ? "again" : "aside"}`;
  });
}
