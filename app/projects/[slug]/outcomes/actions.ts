"use server";

import { answerForm } from "@/app/_actions/answer-form";
import { pastedOrChosen } from "@/app/_actions/pasted-or-chosen";
import type { FormState } from "@/app/_ui/form-state";
import { addIndicator } from "@/lib/outcomes/add-indicator";
import { addOutcome } from "@/lib/outcomes/add-outcome";
import { addReadings } from "@/lib/outcomes/add-readings";
import { changeIndicator } from "@/lib/outcomes/change-indicator";
import { changeOutcome } from "@/lib/outcomes/change-outcome";
import { correctReading } from "@/lib/outcomes/correct-reading";
import { dropOutcome } from "@/lib/outcomes/drop-outcome";
import { tooManyReadings } from "@/lib/outcomes/schema";
import { takeBackReading } from "@/lib/outcomes/take-back-reading";
import { takeBackStory } from "@/lib/outcomes/take-back-story";
import { tellStory } from "@/lib/outcomes/tell-story";

type Of = { slug: string; outcome: number };

export async function addOutcomeAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const outcome = await addOutcome(actor, slug, values);
    return `/projects/${slug}/outcomes/${outcome}/measures/new?saved=added`;
  });
}

export async function changeOutcomeAction({ slug, outcome }: Of, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await changeOutcome(actor, slug, { ...values, outcome });
    return `/projects/${slug}/outcomes/${outcome}?saved=changed`;
  });
}

export async function dropOutcomeAction({ slug, outcome }: Of, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await dropOutcome(actor, slug, { ...values, outcome });
    return `/projects/${slug}/outcomes/${outcome}?saved=dropped`;
  });
}

export async function addIndicatorAction({ slug, outcome }: Of, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await addIndicator(actor, slug, { ...values, outcome });
    return `/projects/${slug}/outcomes/${outcome}?saved=measure`;
  });
}

export async function changeIndicatorAction(
  { slug, outcome, indicator }: Of & { indicator: number },
  _state: FormState,
  data: FormData,
) {
  return answerForm(data, async (actor, values) => {
    await changeIndicator(actor, slug, { ...values, indicator });
    return `/projects/${slug}/outcomes/${outcome}?saved=measure-changed`;
  });
}

export async function addReadingsAction(
  { slug, outcome, indicator }: Of & { indicator: number },
  _state: FormState,
  data: FormData,
) {
  return answerForm(data, async (actor, values) => {
    const pasted = await pastedOrChosen(data, values.pasted, { mostBytes: 500_000, tooLarge: tooManyReadings });
    await addReadings(actor, slug, { ...values, pasted, indicator });
    return `/projects/${slug}/outcomes/${outcome}?saved=readings`;
  });
}

export async function correctReadingAction(
  { slug, outcome, reading }: Of & { reading: number },
  _state: FormState,
  data: FormData,
) {
  return answerForm(data, async (actor, values) => {
    await correctReading(actor, slug, { ...values, reading });
    return `/projects/${slug}/outcomes/${outcome}?saved=corrected`;
  });
}

export async function takeBackReadingAction(
  { slug, outcome, reading }: Of & { reading: number },
  _state: FormState,
  data: FormData,
) {
  return answerForm(data, async (actor, values) => {
    await takeBackReading(actor, slug, { ...values, reading });
    return `/projects/${slug}/outcomes/${outcome}?saved=taken-back`;
  });
}

export async function tellStoryAction({ slug, outcome }: Of, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await tellStory(actor, slug, { ...values, outcome });
    return `/projects/${slug}/outcomes/${outcome}?saved=story`;
  });
}

export async function takeBackStoryAction(
  { slug, outcome, story }: Of & { story: number },
  _state: FormState,
  data: FormData,
) {
  return answerForm(data, async (actor, values) => {
    await takeBackStory(actor, slug, { ...values, story });
    return `/projects/${slug}/outcomes/${outcome}?saved=taken-back`;
  });
}
