import type { Reader } from "@/lib/api-tokens/queries";
import { NotFound } from "@/lib/errors";
import { type NetworkView, openNetworkAsCoordinator } from "@/lib/network/queries";
import { openProject, type ProjectView } from "@/lib/projects/queries";

const bearer = /^Bearer +(\S{1,200})$/i;

/** The token that a request brings in its header; nothing else of it says who asks, least of all a cookie. */
export function tokenIn(headers: Headers): string {
  return bearer.exec(headers.get("authorization") ?? "")?.[1] ?? "";
}

/** The network that a token was made for. Throws NotFound for every other. */
export async function networkFor({ actor, network }: Reader, slug: string): Promise<NetworkView> {
  if (slug !== network) throw new NotFound();
  return openNetworkAsCoordinator(actor, slug);
}

/** A project of that network, as its coordinator sees it. Throws NotFound for every other, also where they have a seat. */
export async function projectFor({ actor, network }: Reader, slug: string): Promise<ProjectView> {
  const view = await openProject(actor, slug);
  if (view.network.slug !== network || !view.roles.has("coordinator")) throw new NotFound();
  return view;
}
