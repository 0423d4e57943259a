import { agreementOf } from "@/lib/agreement/queries";
import { reviewAgreement } from "@/lib/agreement/review-agreement";
import { writeAgreement } from "@/lib/agreement/write-agreement";
import { dayOf } from "@/lib/calendar/moments";
import type { Actor } from "@/lib/commands/actor";
import type { ProjectView } from "@/lib/projects/queries";
import { textRows } from "./as-forms-send-it";
import { demoNetwork } from "./demo-network";
import type { DemoEvent } from "./demo-project";

type AgreementEvent = Extract<DemoEvent, { what: "agreement" | "agreement-looked-at" }>;

/** How a group wants to work together, written down or looked at again. */
export async function enterAgreement(actor: Actor, view: ProjectView, event: AgreementEvent, now: Date): Promise<void> {
  const before = await agreementOf(view);
  const version = before?.version ?? 0;
  if (event.what === "agreement") {
    const { culture, deciding, disagreement, reviewOn = before?.reviewOn } = event;
    const words = { culture: textRows(culture), deciding, disagreement, reviewOn: reviewOn ?? "" };
    return writeAgreement(actor, view.slug, { ...words, version }, now);
  }
  const { note, reviewOn = "" } = event;
  const reviewedOn = dayOf(now, demoNetwork.timeZone);
  return reviewAgreement(actor, view.slug, { reviewedOn, note, reviewOn, version }, now);
}
