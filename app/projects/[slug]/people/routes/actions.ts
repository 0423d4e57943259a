"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { addRoute } from "@/lib/people/add-route";
import { recordRouteAnswers } from "@/lib/people/record-route-answers";

export async function addRouteAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await addRoute(actor, slug, values);
    return `/projects/${slug}/people/routes?saved=route`;
  });
}

export async function recordAnswersAction(slug: string, route: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await recordRouteAnswers(actor, slug, { ...values, route });
    return `/projects/${slug}/people/routes?saved=answers`;
  });
}
