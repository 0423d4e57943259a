"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { changePriority } from "@/lib/priorities/change-priority";
import { changePriorityFor } from "@/lib/priorities/change-priority-for";
import { sayPriority } from "@/lib/priorities/say-priority";
import { sayPriorityFor } from "@/lib/priorities/say-priority-for";
import { takeBackPriority } from "@/lib/priorities/take-back-priority";
import { takeBackPriorityFor } from "@/lib/priorities/take-back-priority-for";
import { viewPriority } from "@/lib/priorities/view-priority";
import { viewPriorityFor } from "@/lib/priorities/view-priority-for";

export async function sayPriorityAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await sayPriority(actor, slug, values);
    return `/projects/${slug}/people/priorities?saved=said`;
  });
}

export async function sayPriorityForAction(slug: string, seat: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await sayPriorityFor(actor, slug, seat, values);
    return `/projects/${slug}/people/priorities?saved=said-for`;
  });
}

export async function changePriorityAction(slug: string, priority: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await changePriority(actor, slug, { ...values, priority });
    return `/projects/${slug}/people/priorities/${priority}?saved=changed`;
  });
}

export async function changePriorityForAction(
  slug: string,
  priority: number,
  seat: number,
  _state: FormState,
  data: FormData,
) {
  return answerForm(data, async (actor, values) => {
    await changePriorityFor(actor, slug, seat, { ...values, priority });
    return `/projects/${slug}/people/priorities/${priority}?saved=changed`;
  });
}

export async function takeBackPriorityAction(slug: string, priority: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await takeBackPriority(actor, slug, { ...values, priority });
    return `/projects/${slug}/people/priorities?saved=taken-back`;
  });
}

export async function takeBackPriorityForAction(
  slug: string,
  priority: number,
  seat: number,
  _state: FormState,
  data: FormData,
) {
  return answerForm(data, async (actor, values) => {
    await takeBackPriorityFor(actor, slug, seat, { ...values, priority });
    return `/projects/${slug}/people/priorities?saved=taken-back`;
  });
}

export async function viewPriorityAction(slug: string, priority: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await viewPriority(actor, slug, { ...values, priority });
    return `/projects/${slug}/people/priorities/${priority}?saved=viewed`;
  });
}

export async function viewPriorityForAction(
  slug: string,
  priority: number,
  seat: number,
  _state: FormState,
  data: FormData,
) {
  return answerForm(data, async (actor, values) => {
    await viewPriorityFor(actor, slug, seat, { ...values, priority });
    return `/projects/${slug}/people/priorities/${priority}?saved=viewed`;
  });
}
