"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { addMilestone } from "@/lib/milestones/add-milestone";
import { changeMilestone } from "@/lib/milestones/change-milestone";
import { dropMilestone } from "@/lib/milestones/drop-milestone";
import { reachMilestone } from "@/lib/milestones/reach-milestone";

export async function addMilestoneAction(slug: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await addMilestone(actor, slug, values);
    return `/projects/${slug}/milestones?saved=added`;
  });
}

export async function changeMilestoneAction(slug: string, milestone: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await changeMilestone(actor, slug, { ...values, milestone });
    return `/projects/${slug}/milestones?saved=changed`;
  });
}

export async function reachMilestoneAction(slug: string, milestone: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await reachMilestone(actor, slug, { ...values, milestone });
    return `/projects/${slug}/milestones?saved=reached`;
  });
}

export async function dropMilestoneAction(slug: string, milestone: number, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, values) => {
    await dropMilestone(actor, slug, { ...values, milestone });
    return `/projects/${slug}/milestones?saved=dropped`;
  });
}
