import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { Actions } from "@/app/_ui/actions";
import { Field } from "@/app/_ui/field";
import { GroupRadios } from "@/app/_ui/group-radios";
import { Record } from "@/app/_ui/record";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Viewer } from "@/lib/auth/current-actor";
import { dayInWords } from "@/lib/calendar/days";
import type { OpenedInvitation } from "@/lib/invitations/queries";
import { joinProjectAction } from "../actions";
import { JoinPage } from "./join-page";
import { WhatIsAsked } from "./what-is-asked";

type Joining = { viewer: Viewer | null; token: string; invitation: OpenedInvitation };

const asA = {
  lead: "as a lead, who sets the project up and keeps it honest",
  facilitator: "as a facilitator, who holds meetings and helps people take part",
  member: "as a member, whose word counts the same as everyone’s",
};

/** An invitation to a project's table: who asks, what for, and the two things that someone says on joining. */
export function JoinProject({ viewer, token, invitation }: Joining) {
  const { inviter, project, network, role, hereSince, goodUntil } = invitation;
  const title = `${inviter} invites you to “${project.title}”`;
  return (
    <JoinPage viewer={viewer} network={network} title={title} lede={ledeOf(role, hereSince)}>
      <WhatIsAsked invitation={invitation} />
      <Record name="Join the table" note={`You can answer until ${dayInWords(goodUntil)}.`}>
        <JoinForm viewer={viewer} token={token} invitation={invitation} title={title} />
      </Record>
    </JoinPage>
  );
}

function ledeOf(role: OpenedInvitation["role"], hereSince: string | null): string {
  const seat = `You would sit at the table ${asA[role]}.`;
  return hereSince ? `${seat} Your seat would say that you take part since ${dayInWords(hereSince)}.` : seat;
}

function JoinForm({ viewer, token, invitation, title }: Joining & { title: string }) {
  return (
    <ActionForm action={joinProjectAction.bind(null, token)} title={title}>
      <Field
        name="name"
        label="Your name"
        hint="As you like to be called here. It need not be your whole name."
        autoComplete="name"
        width="medium"
        defaultValue={viewer?.name ?? invitation.name}
      />
      <GroupRadios
        label="Which group are you from?"
        hint="You choose. If you belong to more than one: for which of them would you like to speak here?"
        groups={invitation.groups}
        group={invitation.group ?? undefined}
      />
      <Actions>
        <SubmitButton pendingWords="Joining …">Join the table</SubmitButton>
        <Link href={`/join/${token}/decline`}>No, thank you</Link>
      </Actions>
    </ActionForm>
  );
}
