import type { Actor } from "@/lib/commands/actor";
import type { ProjectView } from "@/lib/projects/queries";
import { addReflection } from "@/lib/reflections/add-reflection";
import { endingOf } from "@/lib/reflections/queries";
import { writeEnding } from "@/lib/reflections/write-ending";
import type { DemoEvent } from "./demo-project";

type LookingBackEvent = Extract<DemoEvent, { what: "reflection" | "ending" }>;

/** People look back together, or write down how the work ended. */
export async function enterLookingBack(actor: Actor, view: ProjectView, event: LookingBackEvent, now: Date) {
  if (event.what === "reflection") {
    const { lookedBackAt, on: lookedBackOn, wentBadly, advantages, disadvantages, keep } = event;
    const said = { lookedBackAt, lookedBackOn, wentBadly, advantages, disadvantages, keep };
    return addReflection(actor, view.slug, said, now);
  }
  const { accepted, toldOn = "", toldHow } = event;
  const version = (await endingOf(view))?.version ?? 0;
  return writeEnding(actor, view.slug, { accepted, toldOn, toldHow, version }, now);
}
