"use server";

import { answerForm } from "@/app/_actions/answer-form";
import { readAgain } from "@/app/_actions/read-again";
import type { FormState } from "@/app/_ui/form-state";
import { answerTalk } from "@/lib/statements/answer-talk";

export async function answerTalkAction(slug: string, talk: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await readAgain(answerTalk(actor, slug, { ...values, talk }));
    return `/projects/${slug}/statements/talks?saved`;
  });
}
