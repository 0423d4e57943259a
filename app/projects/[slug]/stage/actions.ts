"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { changeStage } from "@/lib/projects/change-stage";

export async function changeStageAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await changeStage(actor, slug, values);
    return `/projects/${slug}/stage?saved`;
  });
}
