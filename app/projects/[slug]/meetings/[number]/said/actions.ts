"use server";

import { refresh } from "next/cache";
import { answerForm, answerHere } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { captureVoices } from "@/lib/voices/capture-voices";

/** A line from a browser without JavaScript. */
export async function captureVoiceAction(slug: string, meeting: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await captureVoices(actor, slug, { ...values, meeting });
    return `/projects/${slug}/meetings/${meeting}/said?saved`;
  });
}

/** A line that the page sends by itself, and sends again until it knows that it has come. */
export async function sendLineAction(slug: string, meeting: number, _state: FormState, data: FormData) {
  return answerHere(data, async (actor, values) => {
    await captureVoices(actor, slug, { ...values, meeting });
    refresh();
  });
}
