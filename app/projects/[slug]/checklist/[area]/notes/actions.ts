"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { writeAreaNote } from "@/lib/checklist/write-area-note";

export async function writeNotesAction(slug: string, area: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await writeAreaNote(actor, slug, { ...values, area });
    return `/projects/${slug}/checklist/${area}?saved=notes`;
  });
}
