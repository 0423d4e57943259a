"use server";

import { redirect } from "next/navigation";
import { answerVisitor } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { readActor } from "@/lib/auth/current-actor";
import { signInHere } from "@/lib/auth/sign-in-here";
import { signOut } from "@/lib/auth/sign-out";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { declineInvitation } from "@/lib/invitations/decline-invitation";
import { acceptNetworkInvitation } from "@/lib/network-invitations/accept-network-invitation";
import { declineNetworkInvitation } from "@/lib/network-invitations/decline-network-invitation";

export async function joinProjectAction(token: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerVisitor(data, async (values) => {
    const visitor = await readActor();
    const { slug, seat, personId } = await acceptInvitation(visitor, token, values);
    if (!visitor) await signInHere(personId);
    return `/projects/${slug}/people/${seat}?saved=joined`;
  });
}

export async function joinNetworkAction(token: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerVisitor(data, async (values) => {
    const visitor = await readActor();
    const { slug, role, personId } = await acceptNetworkInvitation(visitor, token, values);
    if (!visitor) await signInHere(personId);
    return role === "coordinator" ? `/network/${slug}` : "/projects";
  });
}

export async function declineProjectAction(token: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerVisitor(data, async () => {
    await declineInvitation(await readActor(), token, {});
    return `/join/${token}`;
  });
}

export async function declineNetworkAction(token: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerVisitor(data, async () => {
    await declineNetworkInvitation(await readActor(), token, {});
    return `/join/${token}`;
  });
}

export async function signOutHereAction(token: string): Promise<void> {
  await signOut();
  redirect(`/join/${encodeURIComponent(token)}`);
}
