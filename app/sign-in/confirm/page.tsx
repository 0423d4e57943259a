import Link from "next/link";
import { SitePage } from "@/app/_shell/site-page";
import { ActionForm } from "@/app/_ui/action-form";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { ownPath } from "@/lib/auth/own-path";
import { UseLink } from "@/lib/auth/schema";
import { useLinkAction } from "../actions";

type Search = { email?: string | string[]; token?: string | string[]; to?: string | string[] };

/** Where a mailed link leads. Opening it does nothing yet: mail scanners open links too. */
export default async function Confirm({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams;
  const link = UseLink.safeParse(search);
  if (!link.success) return <NotWhole />;
  return (
    <SitePage viewer={null} current="/sign-in">
      <Hero>
        <h1 className="title">One more step</h1>
        <p className="lede">Press the button, and you are signed in on this device.</p>
      </Hero>
      <div className="page page-body">
        <ActionForm action={useLinkAction} title="One more step">
          <input type="hidden" name="email" value={link.data.email} />
          <input type="hidden" name="token" value={link.data.token} />
          <input type="hidden" name="to" value={ownPath(search.to)} />
          <SubmitButton pendingWords="Signing you in …">Sign me in</SubmitButton>
        </ActionForm>
        <p>
          <Link className="standalone-link" href="/sign-in">
            Ask for a new link
          </Link>
        </p>
      </div>
    </SitePage>
  );
}

function NotWhole() {
  return (
    <SitePage viewer={null} current="/sign-in">
      <PageTitle title="This link is not whole" />
      <Hero>
        <h1 className="title">This link is not whole</h1>
        <p className="lede">A part of it was lost on the way. Ask for a new one, and open all of it.</p>
        <p>
          <ButtonLink href="/sign-in">Ask for a new link</ButtonLink>
        </p>
      </Hero>
    </SitePage>
  );
}
