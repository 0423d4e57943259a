import { orNotFound } from "@/app/_shell/or-not-found";
import { invitationDetails } from "@/lib/invitations/queries";
import { numberIn, openTable } from "../../_components/seats";

/** What a page about one invitation opens first: the project, then the invitation by the number in the address. */
export async function openInvitationPage(params: Promise<{ slug: string; number: string }>) {
  const { viewer, view } = await openTable(params);
  const invitation = await orNotFound(invitationDetails(view, numberIn((await params).number)));
  return { viewer, view, invitation };
}
