import Link from "next/link";
import { orNotFound } from "@/app/_shell/or-not-found";
import { SitePage } from "@/app/_shell/site-page";
import { BackLink } from "@/app/_ui/back-link";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { PageTitle } from "@/app/_ui/page-title";
import { ownTokens } from "@/lib/api-tokens/queries";
import { requireActor } from "@/lib/auth/current-actor";
import { TokenList } from "./_components/token-list";

const title = "Your API tokens";

export default async function Tokens({ searchParams }: { searchParams: Promise<{ saved?: string }> }) {
  const viewer = await requireActor();
  const tokens = await orNotFound(ownTokens(viewer));
  const { saved } = await searchParams;
  const makeOne = viewer.coordinates.length > 0 && <ButtonLink href="/account/tokens/new">Make a token</ButtonLink>;
  return (
    <SitePage viewer={viewer} current="/account">
      <PageTitle title={title} />
      <Hero back={<BackLink href="/account">Your account</BackLink>}>
        <h1 className="title title--small">{title}</h1>
        <p className="lede">
          With a token, a program of yours reads what you read as a coordinator. It changes nothing.{" "}
          <Link href="/help/api">How the API works</Link>
        </p>
        {saved !== undefined && <Notice>Revoked. This token reads nothing any more.</Notice>}
      </Hero>
      <div className="page page-body">
        {tokens.length === 0 ? (
          <EmptyState title="No tokens yet" action={makeOne}>
            <p>
              {makeOne
                ? "A spreadsheet or a report of your network can read the record by itself, once you give it a token."
                : "Only coordinators of a network can make one."}
            </p>
          </EmptyState>
        ) : (
          <>
            {makeOne}
            <TokenList tokens={tokens} />
          </>
        )}
      </div>
    </SitePage>
  );
}
