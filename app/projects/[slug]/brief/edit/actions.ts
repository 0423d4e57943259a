"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { writeBrief } from "@/lib/projects/write-brief";

export async function writeBriefAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await writeBrief(actor, slug, values);
    return `/projects/${slug}/brief?saved`;
  });
}
