"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { recordTraining } from "@/lib/training/record-training";

export async function recordTrainingAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, { what, on }) => {
    await recordTraining(actor, slug, seat, { what, on });
    return `/projects/${slug}/people/${seat}?saved=trained#training`;
  });
}

type Which = { seat: number; training: string };

export async function correctTrainingAction(
  slug: string,
  { seat, training }: Which,
  _state: FormState,
  data: FormData,
) {
  return answerForm(data, async (actor, values) => {
    await recordTraining(actor, slug, seat, { ...values, training });
    return `/projects/${slug}/people/${seat}?saved=training#training`;
  });
}
