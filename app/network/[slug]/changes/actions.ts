"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { look } from "@/lib/network/look";
import { stopLetter } from "@/lib/network/stop-letter";

export async function lookAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, { until }) => {
    await look(actor, slug, { until });
    return `/network/${slug}/changes?saved=looked`;
  });
}

export async function letterAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, { wanted }) => {
    await stopLetter(actor, slug, { wanted });
    return `/network/${slug}/changes?saved=letter`;
  });
}
