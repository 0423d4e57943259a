import { answer } from "@/lib/api/answer";
import { endpoints } from "@/lib/api/endpoints";
import { projectFor } from "@/lib/api/who-asks";
import { dayOf } from "@/lib/calendar/moments";
import { openDecision } from "@/lib/decisions/queries";
import { stateOf } from "@/lib/decisions/register";

export const GET = answer(endpoints["/projects/{slug}/decisions/{number}"], async ({ reader, path }) => {
  const view = await projectFor(reader, path.slug);
  const decision = await openDecision(view, path.number);
  const supersededBy = decision.supersededBy?.number ?? null;
  return { ...decision, state: stateOf({ ...decision, supersededBy }, dayOf(new Date(), view.network.timeZone)) };
});
