"use server";

import { redirect } from "next/navigation";
import { answerVisitor } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { askForLink } from "@/lib/auth/ask-for-link";
import { organisationSignIn } from "@/lib/auth/organisation-sign-in";
import { ownPath } from "@/lib/auth/own-path";
import { sendSignInLink } from "@/lib/auth/send-sign-in-link";
import { signInAs } from "@/lib/auth/sign-in-as";
import { spendSignInLink } from "@/lib/auth/spend-sign-in-link";

export async function askForLinkAction(_state: FormState, data: FormData): Promise<FormState> {
  return answerVisitor(data, async (values) => {
    const email = await askForLink(values);
    await sendSignInLink(email, ownPath(values.to));
    return "/sign-in/sent";
  });
}

export async function useLinkAction(_state: FormState, data: FormData): Promise<FormState> {
  return answerVisitor(data, async (values) => {
    await spendSignInLink(values);
    return ownPath(values.to);
  });
}

export async function signInAsAction(_state: FormState, data: FormData): Promise<FormState> {
  return answerVisitor(data, async ({ person, to }) => {
    await signInAs(person);
    return ownPath(to);
  });
}

export async function organisationSignInAction(): Promise<void> {
  redirect(await organisationSignIn());
}
