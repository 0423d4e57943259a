"use server";

import { answerForm, answerLook } from "@/app/_actions/answer-form";
import { readFile } from "@/app/_actions/read-file";
import type { FormState } from "@/app/_ui/form-state";
import { InvalidInput } from "@/lib/errors";
import { addList } from "@/lib/people/add-list";
import { decodeList } from "@/lib/people/decode-list";
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
    const text = await pastedOrChosen(data, values.text);
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

async function pastedOrChosen(data: FormData, pasted: unknown): Promise<unknown> {
  const tooLarge = "This file is too large. Bring in up to 200 people at once.";
  const bytes = await readFile(data, "file", { mostBytes: 200_000, tooLarge });
  const isPasted = typeof pasted === "string" && pasted.trim() !== "";
  if (bytes && isPasted) throw problem("Paste a list or choose a file, not both.");
  if (!bytes && !isPasted) throw problem("Paste a list, or choose a file.", "text");
  if (!bytes) return pasted;
  const decoded = decodeList(bytes);
  if (decoded === null) throw problem("This file is no list that can be read. Save it as CSV, or copy its lines.");
  return decoded;
}

function problem(message: string, name = "file"): InvalidInput {
  return new InvalidInput([{ name, message }]);
}
