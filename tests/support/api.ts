import { GET as rest } from "@/app/api/v1/[...rest]/route";
import { GET as networkFindings } from "@/app/api/v1/networks/[slug]/findings/route";
import { GET as networkProjects } from "@/app/api/v1/networks/[slug]/projects/route";
import { GET as networkStandings } from "@/app/api/v1/networks/[slug]/standings/route";
import { GET as decision } from "@/app/api/v1/projects/[slug]/decisions/[number]/route";
import { GET as decisions } from "@/app/api/v1/projects/[slug]/decisions/route";
import { GET as findings } from "@/app/api/v1/projects/[slug]/findings/route";
import { GET as outcomes } from "@/app/api/v1/projects/[slug]/outcomes/route";
import { GET as project } from "@/app/api/v1/projects/[slug]/route";
import { GET as standing } from "@/app/api/v1/projects/[slug]/standing/route";
import type { endpoints } from "@/lib/api/endpoints";
import { makeToken } from "@/lib/api-tokens/make-token";
import { scopes } from "@/lib/api-tokens/words";
import type { Actor } from "@/lib/commands/actor";
import { aName, type Network, type Project } from "./network";

export type Address = keyof typeof endpoints;

/** Each address with the handler of its route. */
const handlers = {
  "/networks/{slug}/projects": networkProjects,
  "/networks/{slug}/standings": networkStandings,
  "/networks/{slug}/findings": networkFindings,
  "/projects/{slug}": project,
  "/projects/{slug}/standing": standing,
  "/projects/{slug}/decisions": decisions,
  "/projects/{slug}/decisions/{number}": decision,
  "/projects/{slug}/outcomes": outcomes,
  "/projects/{slug}/findings": findings,
} satisfies Record<Address, unknown>;

export const addresses = Object.keys(handlers) as Address[];

type Headers = Record<string, string>;

/** Asks an address of a project, or of its network, as a program does. */
export async function ask(
  address: Address,
  { slug, network }: Pick<Project, "slug" | "network">,
  {
    token,
    query = "",
    headers = {},
    number = "1",
  }: { token?: string; query?: string; headers?: Headers; number?: string } = {},
): Promise<Response> {
  const params = { slug: address.startsWith("/networks") ? network.slug : slug, number };
  const path = address.replace("{slug}", params.slug).replace("{number}", number);
  const sent = { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers };
  const request = new Request(`http://localhost/api/v1${path}${query}`, { headers: sent });
  return handlers[address](request, { params: Promise.resolve(params) });
}

export const askNothing = rest;

/** A token of someone that reads everything, or only some things, made just now. */
export async function aToken(
  actor: Actor,
  network: Network,
  { only = scopes, at = new Date(), days = "30" }: { only?: readonly string[]; at?: Date; days?: string } = {},
): Promise<string> {
  const ticked = Object.fromEntries(only.map((scope) => [scope, scope]));
  return makeToken(actor, { name: aName("Report"), network: network.slug, scopes: ticked, days }, at);
}
