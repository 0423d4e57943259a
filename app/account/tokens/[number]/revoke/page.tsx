import { orNotFound } from "@/app/_shell/or-not-found";
import { SitePage } from "@/app/_shell/site-page";
import { ActionForm } from "@/app/_ui/action-form";
import { BackLink } from "@/app/_ui/back-link";
import { Hero } from "@/app/_ui/hero";
import { SubmitButton } from "@/app/_ui/submit-button";
import { numberIn } from "@/app/projects/[slug]/people/_components/seats";
import { ownToken } from "@/lib/api-tokens/queries";
import { requireActor } from "@/lib/auth/current-actor";
import { revokeTokenAction } from "../../actions";

const title = "Revoke a token";

export default async function RevokeToken({ params }: { params: Promise<{ number: string }> }) {
  const viewer = await requireActor();
  const token = await orNotFound(ownToken(viewer, numberIn((await params).number)));
  return (
    <SitePage viewer={viewer} current="/account">
      <Hero back={<BackLink href="/account/tokens">Your API tokens</BackLink>}>
        <h1 className="title title--small">{title}</h1>
        <p className="lede">
          “{token.name}”, for {token.network.name}.
        </p>
      </Hero>
      <div className="page page-body">
        <ActionForm action={revokeTokenAction.bind(null, token.number)} title={title}>
          <div className="prose">
            <p>It stops working at once and for good. A program that uses it reads nothing any more.</p>
          </div>
          <SubmitButton pendingWords="Revoking …">Revoke it</SubmitButton>
        </ActionForm>
      </div>
    </SitePage>
  );
}
