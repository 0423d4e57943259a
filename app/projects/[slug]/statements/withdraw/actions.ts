"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";

export async function withdrawAction(slug: string, seat: number, hasLeft: boolean, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const { number } = await withdrawSignature(actor, slug, seat, values);
    const statements = `/projects/${slug}/statements`;
    return hasLeft ? `${statements}/receipt?number=${number}` : `${statements}?saved=withdrawn`;
  });
}
