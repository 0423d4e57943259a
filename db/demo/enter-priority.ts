import type { Actor } from "@/lib/commands/actor";
import { prioritiesOf } from "@/lib/priorities/queries";
import { sayPriority } from "@/lib/priorities/say-priority";
import { sayPriorityFor } from "@/lib/priorities/say-priority-for";
import { viewPriority } from "@/lib/priorities/view-priority";
import { viewPriorityFor } from "@/lib/priorities/view-priority-for";
import type { ProjectView } from "@/lib/projects/queries";
import type { DemoEvent } from "./demo-project";

type PriorityEvent = Extract<DemoEvent, { what: "priority" | "priority-view" }>;
type Doing = { actor: Actor; view: ProjectView; seat: number };

/** What matters to someone in the work, and how what another said sits with them. */
export async function enterPriority({ actor, view, seat }: Doing, event: PriorityEvent, now: Date): Promise<unknown> {
  const { slug } = view;
  const isHelped = event.who !== undefined;
  if (event.what === "priority") {
    const said = { what: event.matters, why: event.because };
    return isHelped ? sayPriorityFor(actor, slug, seat, said, now) : sayPriority(actor, slug, said, now);
  }
  const found = (await prioritiesOf(view)).find(({ what }) => what === event.of);
  const said = {
    priority: found?.number,
    shown: found?.version,
    view: event.view,
    why: event.because,
    version: found?.views.find((one) => one.seat === seat)?.version ?? 0,
  };
  return isHelped ? viewPriorityFor(actor, slug, seat, said, now) : viewPriority(actor, slug, said, now);
}
