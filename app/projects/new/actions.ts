"use server";

import { answerForm } from "@/app/_actions/answer-form";
import type { FormState } from "@/app/_ui/form-state";
import { startProject } from "@/lib/projects/start-project";

export async function startProjectAction(network: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (actor, values) => `/projects/${await startProject(actor, network, values)}`);
}
