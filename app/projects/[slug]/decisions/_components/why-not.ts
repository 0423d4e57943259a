import { closedWords, whoCan } from "@/app/_shell/who-can";
import type { Decision } from "@/lib/decisions/queries";
import { type DecisionVerb, whyNotNow } from "@/lib/decisions/rules";
import { allows, openWhenClosed } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";

/** Why the viewer cannot do this to the decision now; null when they can. */
export function whyNot(view: ProjectView, verb: DecisionVerb, { supersededBy, setAsideOn }: Decision): string | null {
  if (view.stage === "closed" && !openWhenClosed(verb)) return closedWords;
  if (!allows(verb, view.roles)) return whoCan("table", view.seats);
  return whyNotNow(verb, { supersededBy: supersededBy?.number ?? null, setAsideOn });
}
