"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { nameSupport } from "@/lib/support/name-support";

export async function nameSupportAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await nameSupport(actor, slug, values);
    return `/projects/${slug}/support?saved`;
  });
}
