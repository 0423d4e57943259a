"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { callOff } from "@/lib/meetings/call-off";
import { changeMeeting } from "@/lib/meetings/change-meeting";
import { closeMeeting } from "@/lib/meetings/close-meeting";
import { correctNotes } from "@/lib/meetings/correct-notes";
import { holdMeeting } from "@/lib/meetings/hold-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { sendMeeting } from "@/lib/meetings/send-meeting";
import { writeNotes } from "@/lib/meetings/write-notes";

export async function planMeetingAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const number = await planMeeting(actor, slug, values);
    return `/projects/${slug}/meetings/${number}?saved=planned`;
  });
}

export async function changeMeetingAction(slug: string, meeting: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await changeMeeting(actor, slug, { ...values, meeting });
    return `/projects/${slug}/meetings/${meeting}?saved=changed`;
  });
}

export async function sendMeetingAction(slug: string, meeting: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await sendMeeting(actor, slug, { ...values, meeting });
    return `/projects/${slug}/meetings/${meeting}?saved=sent`;
  });
}

export async function callOffAction(slug: string, meeting: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await callOff(actor, slug, { ...values, meeting });
    return `/projects/${slug}/meetings/${meeting}?saved=called-off`;
  });
}

export async function holdMeetingAction(slug: string, meeting: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await holdMeeting(actor, slug, { ...values, meeting });
    return `/projects/${slug}/meetings/${meeting}?saved=held`;
  });
}

export async function writeNotesAction(slug: string, meeting: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await writeNotes(actor, slug, { ...values, meeting });
    return `/projects/${slug}/meetings/${meeting}?saved=notes`;
  });
}

export async function closeMeetingAction(slug: string, meeting: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await closeMeeting(actor, slug, { ...values, meeting });
    return `/projects/${slug}/meetings/${meeting}?saved=offered`;
  });
}

export async function correctNotesAction(slug: string, meeting: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await correctNotes(actor, slug, { ...values, meeting });
    return `/projects/${slug}/meetings/${meeting}?saved=corrected`;
  });
}
