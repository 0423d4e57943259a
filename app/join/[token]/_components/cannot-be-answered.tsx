import Link from "next/link";
import { Button, ButtonLink } from "@/app/_ui/button";
import { PageTitle } from "@/app/_ui/page-title";
import type { Viewer } from "@/lib/auth/current-actor";
import type { InvitationState, Opener } from "@/lib/invitations/rules";
import { notOpen } from "@/lib/invitations/words";
import { signOutHereAction } from "../actions";
import { JoinPage } from "./join-page";

type Invitation = {
  state: InvitationState;
  opener: Opener;
  inviter: string;
  network: { name: string; supportWords: string };
};

type Answering = { viewer: Viewer | null; token: string; invitation: Invitation; isToSeat: boolean };

const titles = {
  accepted: "This invitation was used already",
  declined: "You said no, thank you",
  revoked: "This invitation was taken back",
  expired: "This invitation has run out",
};

/** The invitation was answered, taken back, or has run out: what that means, and what to do next. */
export function NotOpen({ viewer, invitation }: Answering) {
  const { state, inviter, network } = invitation;
  if (state === "open") return null;
  return (
    <JoinPage viewer={viewer} network={network} title={titles[state]}>
      <PageTitle title={titles[state]} />
      <div className="page-body prose">
        <p>{notOpen[state]}</p>
        <p>You were invited by {inviter}.</p>
        {state === "accepted" && (
          <p>
            <ButtonLink href={viewer ? "/projects" : "/sign-in"}>{viewer ? "Your projects" : "Sign in"}</ButtonLink>
          </p>
        )}
      </div>
    </JoinPage>
  );
}

export function ProjectClosed({ viewer, invitation }: Answering) {
  const title = "This project is closed";
  return (
    <JoinPage viewer={viewer} network={invitation.network} title={title}>
      <PageTitle title={title} />
      <div className="page-body prose">
        <p>Nobody new can join it now. {invitation.inviter}, who invited you, can tell you more.</p>
      </div>
    </JoinPage>
  );
}

/** The address has an account, and nobody is signed in: signing in leads back here. */
export function SignInFirst({ viewer, token, invitation, isToSeat }: Answering) {
  const title = isToSeat ? "This e-mail address has an account already" : "Sign in first";
  return (
    <JoinPage viewer={viewer} network={invitation.network} title={title}>
      <PageTitle title={title} />
      <div className="page-body prose">
        {isToSeat ? (
          <p>
            It cannot be given to another seat. Ask {invitation.inviter} to invite you to a seat of your own, or give
            them another e-mail address.
          </p>
        ) : (
          <>
            <p>
              The e-mail address that this invitation came to has an account here already. Sign in with it, and you come
              back to the invitation.
            </p>
            <p>
              <ButtonLink href={`/sign-in?${new URLSearchParams({ to: `/join/${token}` })}`}>Sign in</ButtonLink>
            </p>
            <p>
              <Link href={`/join/${token}/decline`}>No, thank you</Link>
            </p>
          </>
        )}
      </div>
    </JoinPage>
  );
}

/** Someone else is signed in on this browser: a shared computer, say. */
export function SomeoneElse({ viewer, token, invitation }: Answering) {
  const title = "This invitation is for someone else";
  return (
    <JoinPage viewer={viewer} network={invitation.network} title={title}>
      <PageTitle title={title} />
      <div className="page-body prose">
        <p>
          You are signed in as {viewer?.name}, and the invitation came to another e-mail address. If it is yours all the
          same, sign out here: then you can answer it.
        </p>
        <form action={signOutHereAction.bind(null, token)}>
          <Button type="submit">Sign out and go on</Button>
        </form>
        <p>If it is not for you, you can close this page. Nothing happens by itself.</p>
      </div>
    </JoinPage>
  );
}
