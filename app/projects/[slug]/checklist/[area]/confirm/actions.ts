"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { confirmArea } from "@/lib/checklist/confirm-area";

export async function confirmAreaAction(slug: string, area: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await confirmArea(actor, slug, { ...values, area });
    return `/projects/${slug}/checklist/${area}?saved=word`;
  });
}
