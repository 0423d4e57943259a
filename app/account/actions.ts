"use server";

import { redirect } from "next/navigation";
import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { eraseAccount } from "@/lib/accounts/erase-account";
import { renameAccount } from "@/lib/accounts/rename-account";
import { requireActor } from "@/lib/auth/current-actor";
import { endSession } from "@/lib/auth/sessions";
import { signOut } from "@/lib/auth/sign-out";

export async function renameAction(_state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await renameAccount(actor, values);
    return "/account?saved";
  });
}

export async function eraseAction(_state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => {
    await eraseAccount(actor, values);
    await signOut();
    return "/account/erased";
  });
}

export async function endSessionAction(data: FormData): Promise<void> {
  await endSession(await requireActor(), data.get("browser"));
  redirect("/account?saved");
}

export async function signOutAction(): Promise<void> {
  await signOut();
  redirect("/");
}
