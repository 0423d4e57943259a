"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { confirmAssisted } from "@/lib/statements/confirm-assisted";

export async function confirmAction(slug: string, seat: number, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await confirmAssisted(actor, slug, seat, values);
    return `/projects/${slug}/statements/confirm?saved`;
  });
}
