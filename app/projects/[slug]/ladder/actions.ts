"use server";

import { answerForm, answerWithoutTrace } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { addEngagement } from "@/lib/engagement/add-engagement";
import { changeEngagement } from "@/lib/engagement/change-engagement";
import { takeBackEngagement } from "@/lib/engagement/take-back-engagement";
import { answerHowItFeels } from "@/lib/ladder/answer-how-it-feels";
import { askHowItFeels } from "@/lib/ladder/ask-how-it-feels";
import { claimRung } from "@/lib/ladder/claim-rung";
import { closeRound } from "@/lib/ladder/close-round";
import { writeApproach } from "@/lib/ladder/write-approach";

export async function addEngagementAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await addEngagement(actor, slug, values);
    return `/projects/${slug}/ladder?saved=added`;
  });
}

export async function changeEngagementAction(slug: string, engagement: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await changeEngagement(actor, slug, { ...values, engagement });
    return `/projects/${slug}/ladder?saved=changed`;
  });
}

export async function takeBackEngagementAction(slug: string, engagement: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await takeBackEngagement(actor, slug, { ...values, engagement });
    return `/projects/${slug}/ladder?saved=taken-back`;
  });
}

export async function claimRungAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await claimRung(actor, slug, values);
    return `/projects/${slug}/ladder?saved=claimed`;
  });
}

export async function askHowItFeelsAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await askHowItFeels(actor, slug, values);
    return `/projects/${slug}/ladder?saved=asked`;
  });
}

/** Not even a hash of this form is kept: of eight possible answers, anyone could find the one that makes it. */
export async function answerHowItFeelsAction(slug: string, round: number, _state: FormState, data: FormData) {
  return answerWithoutTrace(data, async (actor, values) => {
    await answerHowItFeels(actor, slug, { ...values, round });
    return `/projects/${slug}/ladder?saved=answered`;
  });
}

export async function closeRoundAction(slug: string, round: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await closeRound(actor, slug, { ...values, round });
    return `/projects/${slug}/ladder?saved=closed`;
  });
}

export async function writeApproachAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await writeApproach(actor, slug, values);
    return `/projects/${slug}/ladder/approach?saved`;
  });
}
