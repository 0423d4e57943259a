import { orNotFound } from "@/app/_shell/or-not-found";
import { requireActor } from "@/lib/auth/current-actor";
import { openNetworkAsCoordinator } from "@/lib/network/queries";

/** What a page on the network opens first: the network, through the coordinator who is looking. */
export async function openNetworkPage(params: Promise<{ slug: string }>) {
  const { slug } = await params;
  const viewer = await requireActor();
  return { viewer, network: await orNotFound(openNetworkAsCoordinator(viewer, slug)) };
}
