"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { sendInvitation } from "@/lib/invitations/send-invitation";

export async function inviteAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    const number = await sendInvitation(actor, slug, { ...values, seat: undefined });
    return `/projects/${slug}/people/invitations/${number}?saved=sent`;
  });
}
