import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { Actions } from "@/app/_ui/actions";
import { Record } from "@/app/_ui/record";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayInWords } from "@/lib/calendar/days";
import type { OpenedInvitation } from "@/lib/invitations/queries";
import { joinProjectAction } from "../actions";
import { JoinPage } from "./join-page";
import { WhatIsAsked } from "./what-is-asked";

/** Someone who has a seat without e-mail may sign in alone from now on. */
export function TakeOwnSeat({ token, invitation }: { token: string; invitation: OpenedInvitation }) {
  const { inviter, seat, project, network, goodUntil } = invitation;
  const title = `Your own way in to “${project.title}”`;
  return (
    <JoinPage
      viewer={null}
      network={network}
      title={title}
      lede={`${inviter} invites you to sign in by yourself, with this e-mail address.`}
    >
      <WhatIsAsked invitation={invitation} />
      <Record name="Your seat" note={`You can answer until ${dayInWords(goodUntil)}.`}>
        <ActionForm action={joinProjectAction.bind(null, token)} title={title}>
          <p className="prose">
            Are you {seat}? Your seat stays as it is, with all that others wrote down for you. From then on you can read
            it, change it and sign for yourself.
          </p>
          <Actions>
            <SubmitButton pendingWords="One moment …">Yes, this is my seat</SubmitButton>
            <Link href={`/join/${token}/decline`}>No, thank you</Link>
          </Actions>
        </ActionForm>
      </Record>
    </JoinPage>
  );
}
