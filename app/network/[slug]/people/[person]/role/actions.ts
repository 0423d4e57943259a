"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { changeNetworkRole } from "@/lib/network/change-network-role";

// Whoever gives up being a coordinator does not see the list of people any more.
export async function changeRoleAction(slug: string, person: string, _state: FormState, data: FormData) {
  return answerForm(data, async (actor, { role }) => {
    const { wasOwn } = await changeNetworkRole(actor, slug, { person, role });
    return wasOwn ? "/projects" : `/network/${slug}/people?saved=role`;
  });
}
