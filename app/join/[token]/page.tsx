import { NotOpen, ProjectClosed, SignInFirst, SomeoneElse } from "./_components/cannot-be-answered";
import { JoinNetwork } from "./_components/join-network";
import { JoinProject } from "./_components/join-project";
import { openLink } from "./_components/open-link";
import { TakeOwnSeat } from "./_components/take-own-seat";

/** Where the link of an invitation leads. Opening it does nothing yet: mail scanners open links too. */
export default async function Join({ params }: { params: Promise<{ token: string }> }) {
  const { viewer, token, toTable, toNetwork, invitation } = await openLink(params);
  const isToSeat = toTable !== null && toTable.seat !== null;
  const answering = { viewer, token, invitation, isToSeat };
  if (invitation.state !== "open") return <NotOpen {...answering} />;
  if (toTable?.project.stage === "closed") return <ProjectClosed {...answering} />;
  if (invitation.opener === "someone-else") return <SomeoneElse {...answering} />;
  if (invitation.opener === "not-signed-in" || (isToSeat && invitation.opener === "owner"))
    return <SignInFirst {...answering} />;
  if (toNetwork) return <JoinNetwork viewer={viewer} token={token} invitation={toNetwork} />;
  if (isToSeat) return <TakeOwnSeat token={token} invitation={toTable} />;
  return <JoinProject viewer={viewer} token={token} invitation={toTable} />;
}
