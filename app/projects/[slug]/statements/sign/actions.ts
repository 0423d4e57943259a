"use server";

import { answerForm } from "@/app/_actions/answer-form";
import { readAgain } from "@/app/_actions/read-again";
import type { FormState } from "@/app/_ui/form-state";
import { answerStatement } from "@/lib/statements/answer-statement";
import { signStatements } from "@/lib/statements/sign-statements";
import { usual } from "@/lib/statements/words";

type Shown = { slug: string; seat: number; statement: string; seenAs: string };

export async function answerAction({ slug, seat, ...shown }: Shown, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const next = await readAgain(answerStatement(actor, slug, seat, { ...values, ...shown }));
    const way = shown.seenAs === usual ? "" : `?${new URLSearchParams({ as: shown.seenAs })}`;
    return `/projects/${slug}/statements/sign/${next ?? "review"}${way}`;
  });
}

export async function signAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const { number, isNew } = await readAgain(signStatements(actor, slug, seat, values));
    return `/projects/${slug}/statements/receipt?number=${number}&${isNew ? "signed" : "already"}`;
  });
}
