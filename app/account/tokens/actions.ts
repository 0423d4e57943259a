"use server";

import { answerForm, answerUnkept } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { makeToken } from "@/lib/api-tokens/make-token";
import { revokeToken } from "@/lib/api-tokens/revoke-token";

export async function makeTokenAction(_state: FormState, data: FormData): Promise<FormState> {
  return answerUnkept(data, async (actor, values) => ({ token: await makeToken(actor, values) }));
}

export async function revokeTokenAction(token: number, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor) => {
    await revokeToken(actor, { token });
    return "/account/tokens?saved";
  });
}
