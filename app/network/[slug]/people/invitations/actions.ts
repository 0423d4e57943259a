"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { inviteToNetworkAgain } from "@/lib/network-invitations/invite-to-network-again";
import { revokeNetworkInvitation } from "@/lib/network-invitations/revoke-network-invitation";

export async function inviteAgainAction(slug: string, invitation: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor) => {
    await inviteToNetworkAgain(actor, slug, { invitation });
    return `/network/${slug}/people/invitations/${invitation}?saved=again`;
  });
}

export async function revokeAction(slug: string, invitation: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor) => {
    await revokeNetworkInvitation(actor, slug, { invitation });
    return `/network/${slug}/people/invitations/${invitation}?saved=revoked`;
  });
}
