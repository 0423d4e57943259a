"use server";

import { answerForm } from "@/app/_actions/answer-form";
import { readAgain } from "@/app/_actions/read-again";
import type { FormState } from "@/app/_ui/form-state";
import { changeStage } from "@/lib/projects/change-stage";

export async function changeStageAction(
  slug: string,
  to: string,
  _state: FormState,
  data: FormData,
): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await readAgain(changeStage(actor, slug, { ...values, to }));
    return `/projects/${slug}/stage?saved`;
  });
}
