"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { addNetworkPerson } from "@/lib/network/add-network-person";

export async function letInAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await addNetworkPerson(actor, slug, values);
    return `/network/${slug}/people?saved`;
  });
}
