"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { replyFor } from "@/lib/audits/reply-for";
import { replyToFinding } from "@/lib/audits/reply-to-finding";

type Place = { slug: string; audit: number; finding: number };

const addressOf = ({ slug, audit, finding }: Place) =>
  `/projects/${slug}/audits/${audit}/findings/${finding}?saved=replied`;

export async function replyAction(place: Place, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const { slug, audit, finding } = place;
    await replyToFinding(actor, slug, { ...values, audit, finding });
    return addressOf(place);
  });
}

export async function replyForAction(place: Place, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const { slug, audit, finding } = place;
    await replyFor(actor, slug, seat, { ...values, audit, finding });
    return addressOf(place);
  });
}
