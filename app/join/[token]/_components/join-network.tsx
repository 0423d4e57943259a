import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { Actions } from "@/app/_ui/actions";
import { Field } from "@/app/_ui/field";
import { Record } from "@/app/_ui/record";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Viewer } from "@/lib/auth/current-actor";
import { dayInWords } from "@/lib/calendar/days";
import type { OpenedNetworkInvitation } from "@/lib/network-invitations/queries";
import { joinNetworkAction } from "../actions";
import { JoinPage } from "./join-page";
import { WhatThisIs } from "./what-this-is";

type Joining = { viewer: Viewer | null; token: string; invitation: OpenedNetworkInvitation };

const asA = {
  coordinator: "You would be a coordinator: you see every project of the network and help to look after them all.",
  person: "You could begin projects there, and would be the lead of each that you begin.",
};

/** An invitation to a network. */
export function JoinNetwork({ viewer, token, invitation }: Joining) {
  const { inviter, network, role, goodUntil, name } = invitation;
  const title = `${inviter} invites you to ${network.name}`;
  return (
    <JoinPage viewer={viewer} network={network} title={title} lede={asA[role]}>
      <Record name="What this is">
        <WhatThisIs network={network.name} />
      </Record>
      <Record name="Who will see what">
        <p className="prose">The network’s coordinators see your name. Your e-mail address is shown in no list.</p>
      </Record>
      <Record name="Join the network" note={`You can answer until ${dayInWords(goodUntil)}.`}>
        <ActionForm action={joinNetworkAction.bind(null, token)} title={title}>
          {viewer ? (
            <input type="hidden" name="name" value={viewer.name} />
          ) : (
            <Field
              name="name"
              label="Your name"
              hint="As you like to be called here."
              autoComplete="name"
              width="medium"
              defaultValue={name}
            />
          )}
          <Actions>
            <SubmitButton pendingWords="Joining …">Join the network</SubmitButton>
            <Link href={`/join/${token}/decline`}>No, thank you</Link>
          </Actions>
        </ActionForm>
      </Record>
    </JoinPage>
  );
}
