import { makeToken } from "@/lib/api-tokens/make-token";
import { revokeToken } from "@/lib/api-tokens/revoke-token";
import type { Actor } from "@/lib/commands/actor";
import { now, type Project } from "@/tests/support/network";
import type { CommandVerb, Deed } from "./deed";

const makeOne = (actor: Actor, { network }: Pick<Project, "network">) =>
  makeToken(
    actor,
    { name: "Quarterly report", network: network.slug, scopes: { projects: "projects" }, days: "90" },
    now,
  );

/** What a coordinator can do with tokens of their own, done rightly. */
export const commandsOnApiTokens = {
  "api-token.make": { attempt: makeOne, records: ["account api-token"] },
  "api-token.revoke": {
    prepare: (project) => makeOne(project.network.coordinator, project),
    attempt: (actor) => revokeToken(actor, { token: "1" }, now),
    records: ["account api-token"],
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
