"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { addGap } from "@/lib/people/add-gap";
import { fillGap } from "@/lib/people/fill-gap";
import { planGap } from "@/lib/people/plan-gap";

export async function addGapAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await addGap(actor, slug, values);
    return `/projects/${slug}/people?saved=gap`;
  });
}

export async function planGapAction(slug: string, gap: number, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await planGap(actor, slug, { ...values, gap });
    return `/projects/${slug}/people?saved=gap#gaps`;
  });
}

export async function fillGapAction(slug: string, gap: number, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await fillGap(actor, slug, { ...values, gap });
    return `/projects/${slug}/people?saved=found`;
  });
}
