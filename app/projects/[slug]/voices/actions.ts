"use server";

import { answerForm, answerWithoutTrace } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { answerVoice } from "@/lib/voices/answer-voice";
import { correctVoice } from "@/lib/voices/correct-voice";
import { giveUnnamedVoice } from "@/lib/voices/give-unnamed-voice";
import { giveVoice } from "@/lib/voices/give-voice";
import { passOnVoice } from "@/lib/voices/pass-on-voice";

export async function giveVoiceAction(slug: string, _state: FormState, data: FormData) {
  const home = `/projects/${slug}/voices`;
  if (data.get("way") === "name")
    return answerForm(data, async (actor, values) => `${home}/${await giveVoice(actor, slug, values)}?saved=given`);
  return answerWithoutTrace(data, async (actor, values) => {
    await giveUnnamedVoice(actor, slug, values);
    return `${home}?saved=box`;
  });
}

export async function passOnVoiceAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const number = await passOnVoice(actor, slug, values);
    return `/projects/${slug}/voices/${number}?saved=passed-on`;
  });
}

export async function correctVoiceAction(slug: string, voice: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await correctVoice(actor, slug, { ...values, voice });
    return `/projects/${slug}/voices/${voice}?saved=corrected`;
  });
}

export async function answerVoiceAction(slug: string, voice: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await answerVoice(actor, slug, { ...values, voice });
    return `/projects/${slug}/voices/${voice}?saved=answered`;
  });
}
