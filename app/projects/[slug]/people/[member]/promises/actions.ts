"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { keepPromise } from "@/lib/people/keep-promise";
import { makePromise } from "@/lib/people/make-promise";

export async function makePromiseAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await makePromise(actor, slug, seat, values);
    return `/projects/${slug}/people/${seat}?saved=promised#promises`;
  });
}

type Which = { seat: number; promise: number };

export async function keepPromiseAction(slug: string, { seat, promise }: Which, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await keepPromise(actor, slug, seat, { ...values, promise });
    return `/projects/${slug}/people/${seat}?saved=kept#promises`;
  });
}
