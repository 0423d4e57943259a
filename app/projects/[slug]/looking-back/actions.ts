"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { addReflection } from "@/lib/reflections/add-reflection";
import { changeReflection } from "@/lib/reflections/change-reflection";
import { writeEnding } from "@/lib/reflections/write-ending";

export async function addReflectionAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await addReflection(actor, slug, values);
    return `/projects/${slug}/looking-back?saved=added`;
  });
}

export async function changeReflectionAction(slug: string, reflection: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await changeReflection(actor, slug, { ...values, reflection });
    return `/projects/${slug}/looking-back?saved=changed`;
  });
}

export async function writeEndingAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await writeEnding(actor, slug, values);
    return `/projects/${slug}/looking-back?saved=ending`;
  });
}
