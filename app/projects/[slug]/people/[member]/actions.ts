"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { renewCalendar } from "@/lib/meetings/renew-calendar";
import { changeRole } from "@/lib/people/change-role";
import { correctMember } from "@/lib/people/correct-member";
import { describeMember } from "@/lib/people/describe-member";
import { eraseFor } from "@/lib/people/erase-for";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { returnMember } from "@/lib/people/return-member";

export async function describeAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await describeMember(actor, slug, seat, values);
    return `/projects/${slug}/people/${seat}?saved=described`;
  });
}

export async function correctAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await correctMember(actor, slug, seat, values);
    return `/projects/${slug}/people/${seat}?saved=corrected`;
  });
}

export async function changeRoleAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await changeRole(actor, slug, seat, values);
    return `/projects/${slug}/people/${seat}?saved=role`;
  });
}

export async function pauseAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await pauseMember(actor, slug, seat, values);
    return `/projects/${slug}/people/${seat}?saved=paused`;
  });
}

export async function returnAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await returnMember(actor, slug, seat, values);
    return `/projects/${slug}/people/${seat}?saved=returned`;
  });
}

// Whoever left their own seat no longer sees this project.
export async function leaveAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const { wasOwn } = await leaveTable(actor, slug, seat, values);
    return wasOwn ? "/projects?saved=left" : `/projects/${slug}/people/${seat}?saved=left`;
  });
}

export async function eraseForAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await eraseFor(actor, slug, seat, values);
    return `/projects/${slug}/people/${seat}?saved=erased`;
  });
}

export async function giveSignInAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, { email, asks }) => {
    const number = await sendInvitation(actor, slug, { email, asks, seat });
    return `/projects/${slug}/people/invitations/${number}?saved=sent`;
  });
}

export async function renewCalendarAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await renewCalendar(actor, slug, seat, values);
    return `/projects/${slug}/people/${seat}?saved=calendar#calendar`;
  });
}
