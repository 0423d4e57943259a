import { notHere } from "@/app/_shell/not-here";
import { orNotFound } from "@/app/_shell/or-not-found";
import { currentActor } from "@/lib/auth/current-actor";
import { openInvitation } from "@/lib/invitations/queries";
import { openNetworkInvitation } from "@/lib/network-invitations/queries";

/** What the link of an invitation opens: a project's table or a network. A link that is none of ours leads nowhere. */
export async function openLink(params: Promise<{ token: string }>) {
  const { token } = await params;
  const viewer = await currentActor();
  const toTable = await orNotFound(openInvitation(token, viewer));
  if (toTable) return { viewer, token, toTable, toNetwork: null, invitation: toTable };
  const toNetwork = await orNotFound(openNetworkInvitation(token, viewer));
  if (toNetwork) return { viewer, token, toTable: null, toNetwork, invitation: toNetwork };
  return notHere();
}
