"use server";

import { answerForm, answerWithoutTrace } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { dateReview } from "@/lib/decisions/date-review";
import { giveStance } from "@/lib/decisions/give-stance";
import { lookAgain } from "@/lib/decisions/look-again";
import { recordDecision } from "@/lib/decisions/record-decision";
import { reply } from "@/lib/decisions/reply";
import { setAside } from "@/lib/decisions/set-aside";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { objectUnnamed } from "@/lib/voices/object-unnamed";

export async function recordDecisionAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const number = await recordDecision(actor, slug, values);
    return `/projects/${slug}/decisions/${number}?saved=recorded`;
  });
}

export async function supersedeDecisionAction(slug: string, decision: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const number = await supersedeDecision(actor, slug, { ...values, decision });
    return `/projects/${slug}/decisions/${number}?saved=superseded`;
  });
}

export async function giveStanceAction(slug: string, decision: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await giveStance(actor, slug, { ...values, decision });
    return `/projects/${slug}/decisions/${decision}?saved=stance`;
  });
}

export async function objectUnnamedAction(slug: string, decision: number, _state: FormState, data: FormData) {
  return answerWithoutTrace(data, async (actor, values) => {
    await objectUnnamed(actor, slug, { ...values, decision });
    return `/projects/${slug}/decisions/${decision}?saved=objection`;
  });
}

export async function dateReviewAction(slug: string, decision: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await dateReview(actor, slug, { ...values, decision });
    return `/projects/${slug}/decisions/${decision}?saved=day`;
  });
}

export async function lookAgainAction(slug: string, decision: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await lookAgain(actor, slug, { ...values, decision });
    return `/projects/${slug}/decisions/${decision}?saved=looked`;
  });
}

export async function setAsideAction(slug: string, decision: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await setAside(actor, slug, { ...values, decision });
    return `/projects/${slug}/decisions/${decision}?saved=set-aside`;
  });
}

export async function replyAction(slug: string, decision: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await reply(actor, slug, { ...values, decision });
    return `/projects/${slug}/decisions/${decision}?saved=reply`;
  });
}
