"use server";

import { answerForm, answerScript } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { keepFile } from "@/lib/files/keep-file";
import type { FileOf } from "@/lib/files/schema";
import { takeBackFile } from "@/lib/files/take-back-file";
import { pageOf } from "./_components/record";

export async function keepFileAction(slug: string, of: FileOf, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor) => {
    await keepFile(actor, slug, { of, file: data.get("file") });
    return `${pageOf(slug, of).href}?saved=file#files`;
  });
}

/** The same for a script that shows how much is sent. */
export async function uploadFile(slug: string, of: FileOf, data: FormData) {
  return answerScript(data, async (actor) => {
    await keepFile(actor, slug, { of, file: data.get("file") });
    return `${pageOf(slug, of).href}?saved=file#files`;
  });
}

export async function takeBackFileAction(slug: string, of: FileOf, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await takeBackFile(actor, slug, values);
    return `${pageOf(slug, of).href}?saved=file-taken-back#files`;
  });
}
