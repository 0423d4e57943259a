"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { inviteToNetwork } from "@/lib/network-invitations/invite-to-network";

export async function inviteAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    const number = await inviteToNetwork(actor, slug, values);
    return `/network/${slug}/people/invitations/${number}?saved=sent`;
  });
}
