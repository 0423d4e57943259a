"use server";

import { answerWithoutTrace } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { forgetNotes } from "@/lib/workbook/forget-notes";
import { partAfter } from "@/lib/workbook/rules";
import type { Part } from "@/lib/workbook/schema";
import { writeNotes } from "@/lib/workbook/write-notes";

/** Not even a hash of what people write for themselves is kept: to save the same once more changes nothing. */
export async function writeNotesAction(part: Part, _state: FormState, data: FormData) {
  return answerWithoutTrace(data, async (actor, values) => {
    await writeNotes(actor, { ...values, part });
    const next = partAfter(part);
    return next ? `/workbook/${next}?saved` : "/workbook?saved";
  });
}

export async function forgetNotesAction(_state: FormState, data: FormData) {
  return answerWithoutTrace(data, async (actor, values) => {
    await forgetNotes(actor, values);
    return "/workbook?forgotten";
  });
}
