"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";

export async function withdrawAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await withdrawSignature(actor, slug, seat, values);
    return `/projects/${slug}/statements?saved=withdrawn`;
  });
}
