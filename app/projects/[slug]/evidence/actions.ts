"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { exportPack } from "@/lib/evidence/export-pack";

export async function exportPackAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const number = await exportPack(actor, slug, values);
    return `/projects/${slug}/evidence?made=${number}`;
  });
}
