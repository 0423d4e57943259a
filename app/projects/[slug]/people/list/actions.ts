"use server";

import { answerForm, answerLook } from "@/app/_actions/answer-form";
import { pastedOrChosen } from "@/app/_actions/pasted-or-chosen";
import type { FormState } from "@/app/_ui/form-state";
import { InvalidInput } from "@/lib/errors";
import { addList } from "@/lib/people/add-list";
import { lookAtList } from "@/lib/people/look-at-list";
import { problemsOf } from "@/lib/people/rules";

/** One form, three buttons: look at a list, go back to change it, save it. Only what is saved is a command. */
export async function listAction(slug: string, _state: FormState, data: FormData): Promise<FormState> {
  const step = data.get("step");
  if (step === "save") return save(slug, data);
  if (step === "change") return answerLook(data, async (_actor, { text }) => ({ values: { text }, problems: [] }));
  return look(slug, data);
}

async function look(slug: string, data: FormData): Promise<FormState> {
  return answerLook(data, async (actor, values) => {
    const tooLarge = "This file is too large. Bring in up to 200 people at once.";
    const text = await pastedOrChosen(data, values.text, { mostBytes: 200_000, tooLarge });
    if (typeof text !== "string" || text.trim() === "")
      throw new InvalidInput([{ name: "text", message: "Paste a list, or choose a file." }]);
    const found = await lookAtList(actor, slug, { text });
    return { values: { text, look: found.problem ? undefined : found }, problems: problemsOf(found) };
  });
}

/** What was looked at is carried along as it was written, and read anew: what a browser sends is only ever a list. */
async function save(slug: string, data: FormData): Promise<FormState> {
  const { problems } = await answerForm(data, async (actor, values) => {
    const { seated, invited } = await addList(actor, slug, values);
    return `/projects/${slug}/people?saved=list&seated=${seated}&invited=${invited}`;
  });
  return answerLook(data, async (actor, values) => {
    const found = await lookAtList(actor, slug, values);
    return { values: { ...values, look: found.problem ? undefined : found }, problems };
  });
}
