"use server";

import { answerForm, answerLook } from "@/app/_actions/answer-form";
import { readForm } from "@/app/_actions/read-form";
import { previewVersion } from "@/lib/framework/prepare-version";
import { publishFramework } from "@/lib/framework/publish-framework";
import { openNetworkAsCoordinator } from "@/lib/network/queries";
import type { VersionFormState } from "./_components/version-form-state";

/** What is wrong there is mended where the differences are shown. */
const mendedBesideThem = ["weight", "why"];

export async function publishVersionAction(
  slug: string,
  _state: VersionFormState,
  data: FormData,
): Promise<VersionFormState> {
  const step = data.get("step");
  if (step === "write") return { values: readForm(data), problems: [] };
  if (step !== "publish") return lookAt(slug, data);
  const refused = await answerForm(data, async (actor, values) => {
    const number = await publishFramework(actor, slug, values);
    return `/network/${slug}/framework?published=${number}`;
  });
  if (!refused.problems.every(({ name }) => mendedBesideThem.includes(name))) return refused;
  const looked = await lookAt(slug, data);
  return looked.preview ? { ...looked, problems: refused.problems } : looked;
}

function lookAt(slug: string, data: FormData): Promise<VersionFormState> {
  return answerLook(data, async (actor, values) => {
    const preview = await previewVersion(await openNetworkAsCoordinator(actor, slug), values);
    const state: VersionFormState = { values, problems: [], preview };
    return state;
  });
}
