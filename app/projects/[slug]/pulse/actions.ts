"use server";

import { answerForm, answerWithoutTrace } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { InvalidInput } from "@/lib/errors";
import { answerPulse } from "@/lib/pulse/answer-pulse";
import { answerPulseFor } from "@/lib/pulse/answer-pulse-for";
import { closePulse } from "@/lib/pulse/close-pulse";
import { openPulse } from "@/lib/pulse/open-pulse";
import { planPulse } from "@/lib/pulse/plan-pulse";

export async function openPulseAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await openPulse(actor, slug, values);
    return `/projects/${slug}/pulse?saved=asked`;
  });
}

export async function planPulseAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await planPulse(actor, slug, values);
    return `/projects/${slug}/pulse?saved=planned`;
  });
}

/** Not even a hash of this form is kept: with a guess at the line, anyone could try all answers until one makes it. */
export async function answerPulseAction(slug: string, round: number, _state: FormState, data: FormData) {
  return answerWithoutTrace(data, async (actor, values) => {
    await answerPulse(actor, slug, { ...values, round });
    return `/projects/${slug}/pulse?saved=answered`;
  });
}

export async function answerPulseForAction(slug: string, round: number, _state: FormState, data: FormData) {
  return answerWithoutTrace(data, async (actor, values) => {
    if (!values.seat) throw new InvalidInput([{ name: "seat", message: "Choose who answered." }]);
    await answerPulseFor(actor, slug, Number(values.seat), { ...values, round });
    return `/projects/${slug}/pulse?saved=helped`;
  });
}

export async function closePulseAction(slug: string, round: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await closePulse(actor, slug, { ...values, round });
    return `/projects/${slug}/pulse?saved=closed`;
  });
}
