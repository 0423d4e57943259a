"use server";

import { redirect } from "next/navigation";
import { answerVisitor } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { askForLink } from "@/lib/auth/ask-for-link";
import { organisationSignIn } from "@/lib/auth/organisation-sign-in";
import { signInAs } from "@/lib/auth/sign-in-as";
import { spendSignInLink } from "@/lib/auth/spend-sign-in-link";

export async function askForLinkAction(_state: FormState, data: FormData): Promise<FormState> {
  return answerVisitor(data, async (values) => {
    await askForLink(values);
    return "/sign-in/sent";
  });
}

export async function useLinkAction(_state: FormState, data: FormData): Promise<FormState> {
  return answerVisitor(data, async (values) => {
    await spendSignInLink(values);
    return "/";
  });
}

export async function signInAsAction(_state: FormState, data: FormData): Promise<FormState> {
  return answerVisitor(data, async ({ person }) => {
    await signInAs(String(person));
    return "/";
  });
}

export async function organisationSignInAction(): Promise<void> {
  redirect(await organisationSignIn());
}
