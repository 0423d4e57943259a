"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { describeNetwork } from "@/lib/network/describe-network";

export async function describeNetworkAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    const version = await describeNetwork(actor, slug, values);
    return `/network/${slug}/words?saved=${version}`;
  });
}
