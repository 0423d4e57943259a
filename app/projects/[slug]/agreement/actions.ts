"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { reviewAgreement } from "@/lib/agreement/review-agreement";
import { writeAgreement } from "@/lib/agreement/write-agreement";

export async function writeAgreementAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await writeAgreement(actor, slug, values);
    return `/projects/${slug}/agreement?saved=written`;
  });
}

export async function reviewAgreementAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await reviewAgreement(actor, slug, values);
    return `/projects/${slug}/agreement?saved=looked`;
  });
}
