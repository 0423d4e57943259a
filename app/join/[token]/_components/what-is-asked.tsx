import { Record } from "@/app/_ui/record";
import type { OpenedInvitation } from "@/lib/invitations/queries";
import { WhatThisIs, WhoSeesWhat } from "./what-this-is";

/** What someone reads before they answer an invitation to a project. */
export function WhatIsAsked({ invitation: { inviter, asks, network } }: { invitation: OpenedInvitation }) {
  return (
    <>
      {asks !== "" && (
        <Record name="What is asked of you" note={`In the words of ${inviter}.`}>
          <p className="as-written prose">{asks}</p>
        </Record>
      )}
      <Record name="What this is">
        <WhatThisIs network={network.name} />
      </Record>
      <Record name="Who will see what">
        <WhoSeesWhat />
      </Record>
    </>
  );
}
