"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { addMember } from "@/lib/people/add-member";

export async function addMemberAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    const number = await addMember(actor, slug, values);
    return `/projects/${slug}/people/${number}?saved=seated`;
  });
}
