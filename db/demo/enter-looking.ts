import { look } from "@/lib/network/look";
import { saveView } from "@/lib/network/save-view";
import { demoNetwork } from "./demo-network";
import { actorNamed } from "./demo-people";
import { momentOf, type Step } from "./moments";

const coordinator = () => actorNamed(demoNetwork.coordinator.name);

/** The coordinator has a view of their own, and looked last in the autumn. */
export function lookingSteps(): Step[] {
  return [
    {
      at: momentOf("2026-09-07T09:30"),
      play: async (now) =>
        saveView(await coordinator(), demoNetwork.slug, { name: "A seat is empty", search: "missing=any" }, now),
    },
    {
      at: momentOf("2026-10-12T09:30"),
      play: async (now) => look(await coordinator(), demoNetwork.slug, { until: now.toISOString() }, now),
    },
  ];
}
