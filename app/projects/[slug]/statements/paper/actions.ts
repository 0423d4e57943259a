"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { printStatements } from "@/lib/paper/print-statements";

export async function printAction(slug: string, seat: number, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    const { code, words, size } = await printStatements(actor, slug, seat, values);
    return `/projects/${slug}/statements/paper/${code}?${new URLSearchParams({ words, size })}`;
  });
}
