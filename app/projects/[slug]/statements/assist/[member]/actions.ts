"use server";

import { answerForm } from "@/app/_actions/answer-form";
import { readAgain } from "@/app/_actions/read-again";
import type { FormState } from "@/app/_ui/form-state";
import { assistSignature } from "@/lib/statements/assist-signature";
import { withdrawFor } from "@/lib/statements/withdraw-for";

export async function assistAction(slug: string, seat: number, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    const signed = await readAgain(assistSignature(actor, slug, seat, { ...values, file: data.get("file") }));
    const { number, mayPrintReceipt } = signed;
    const home = `/projects/${slug}/statements`;
    return mayPrintReceipt ? `${home}/receipt?number=${number}&saved=helped` : `${home}?saved=helped`;
  });
}

export async function withdrawForAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await withdrawFor(actor, slug, seat, values);
    return `/projects/${slug}/statements?saved=withdrawn-for`;
  });
}
