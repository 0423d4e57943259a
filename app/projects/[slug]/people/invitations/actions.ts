"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { revokeInvitation } from "@/lib/invitations/revoke-invitation";
import { sendInvitationAgain } from "@/lib/invitations/send-invitation-again";

export async function sendAgainAction(slug: string, invitation: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor) => {
    await sendInvitationAgain(actor, slug, { invitation });
    return `/projects/${slug}/people/invitations/${invitation}?saved=again`;
  });
}

export async function revokeAction(slug: string, invitation: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor) => {
    await revokeInvitation(actor, slug, { invitation });
    return `/projects/${slug}/people/invitations/${invitation}?saved=revoked`;
  });
}
