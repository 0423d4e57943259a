import { makeToken } from "@/lib/api-tokens/make-token";
import { revokeToken } from "@/lib/api-tokens/revoke-token";
import { demoNetwork } from "./demo-network";
import { actorNamed } from "./demo-people";
import { momentOf, type Step } from "./moments";

const coordinator = () => actorNamed(demoNetwork.coordinator.name);

const made = (on: string, name: string, scopes: Record<string, string>, days: string): Step => ({
  at: momentOf(on),
  play: async (now) => makeToken(await coordinator(), { name, network: demoNetwork.slug, scopes, days }, now),
});

/** The coordinator tried the API with one token, revoked it, and made another for a report. Nobody has either: neither was kept. */
export function tokenSteps(): Step[] {
  return [
    made("2026-09-08T10:20", "A first try", { projects: "projects" }, "30"),
    {
      at: momentOf("2026-09-08T16:45"),
      play: async (now) => revokeToken(await coordinator(), { token: "1" }, now),
    },
    made("2026-09-14T09:05", "Quarterly report", { projects: "projects", standings: "standings" }, "90"),
  ];
}
