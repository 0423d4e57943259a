"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { findByCode } from "@/lib/paper/queries";

export async function findByCodeAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    const { seat, code } = await findByCode(actor, slug, values);
    return `/projects/${slug}/statements/assist/${seat}?code=${code}`;
  });
}
