"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { addAction } from "@/lib/actions/add-action";
import { changeAction } from "@/lib/actions/change-action";
import { dropAction } from "@/lib/actions/drop-action";
import { finishAction } from "@/lib/actions/finish-action";

export async function addActionAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const number = await addAction(actor, slug, values);
    return `/projects/${slug}/actions/${number}?saved=added`;
  });
}

export async function changeActionAction(slug: string, action: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await changeAction(actor, slug, { ...values, action });
    return `/projects/${slug}/actions/${action}?saved=changed`;
  });
}

export async function finishActionAction(slug: string, action: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await finishAction(actor, slug, { ...values, action });
    return `/projects/${slug}/actions/${action}?saved=done`;
  });
}

export async function dropActionAction(slug: string, action: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await dropAction(actor, slug, { ...values, action });
    return `/projects/${slug}/actions/${action}?saved=dropped`;
  });
}
