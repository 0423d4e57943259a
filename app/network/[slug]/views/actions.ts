"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { forgetView } from "@/lib/network/forget-view";
import { saveView } from "@/lib/network/save-view";

export async function saveViewAction(
  { slug, search }: { slug: string; search: string },
  _state: FormState,
  data: FormData,
): Promise<FormState> {
  return answerForm(data, async (actor, { name }) => {
    await saveView(actor, slug, { name, search });
    return `/network/${slug}?${new URLSearchParams(search)}`;
  });
}

export async function forgetViewAction(
  { slug, search, view }: { slug: string; search: string; view: string },
  _state: FormState,
  data: FormData,
): Promise<FormState> {
  return answerForm(data, async (actor) => {
    await forgetView(actor, slug, { view });
    return `/network/${slug}/views?${new URLSearchParams(search)}&removed=1`;
  });
}
