"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { changeFinding } from "@/lib/audits/change-finding";
import { closeAudit } from "@/lib/audits/close-audit";
import { closeFinding } from "@/lib/audits/close-finding";
import { judge } from "@/lib/audits/judge";
import { lookAtFinding } from "@/lib/audits/look-at-finding";
import { openAudit } from "@/lib/audits/open-audit";
import { openThoseDrawn } from "@/lib/audits/open-those-drawn";
import { raiseFinding } from "@/lib/audits/raise-finding";
import { drawSample } from "@/lib/network/draw-sample";

/** Where the auditor works on an audit: its network and its id there, its project and its number there. */
type Place = { network: string; id: string; project: string; audit: number };

const homeOf = ({ network, id }: Place) => `/network/${network}/audits/${id}`;

export async function drawSampleAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const number = await drawSample(actor, slug, values);
    return `/network/${slug}/audits/samples/${number}?saved=drawn`;
  });
}

export async function openThoseDrawnAction(slug: string, sample: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor) => {
    await openThoseDrawn(actor, slug, sample);
    return `/network/${slug}/audits/samples/${sample}?saved=opened`;
  });
}

export async function openAuditAction(network: string, project: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const { id } = await openAudit(actor, project, values);
    return `/network/${network}/audits/${id}?saved=opened`;
  });
}

export async function judgeAction(place: Place, subject: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await judge(actor, place.project, { ...values, audit: place.audit, subject });
    return `${homeOf(place)}/judge/${subject}?saved=judged`;
  });
}

export async function raiseFindingAction(place: Place, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    const number = await raiseFinding(actor, place.project, { ...values, audit: place.audit });
    return `${homeOf(place)}/findings/${number}?saved=raised`;
  });
}

export async function changeFindingAction(place: Place, finding: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await changeFinding(actor, place.project, { ...values, audit: place.audit, finding });
    return `${homeOf(place)}/findings/${finding}?saved=changed`;
  });
}

export async function lookAtFindingAction(place: Place, finding: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await lookAtFinding(actor, place.project, { ...values, audit: place.audit, finding });
    return `${homeOf(place)}/findings/${finding}?saved=looked`;
  });
}

export async function closeFindingAction(place: Place, finding: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await closeFinding(actor, place.project, { ...values, audit: place.audit, finding });
    return `${homeOf(place)}/findings/${finding}?saved=closed`;
  });
}

export async function closeAuditAction(place: Place, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await closeAudit(actor, place.project, { ...values, audit: place.audit });
    return `${homeOf(place)}?saved=closed`;
  });
}
