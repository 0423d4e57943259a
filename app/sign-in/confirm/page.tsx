import Link from "next/link";
import { SitePage } from "@/app/_shell/site-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Hero } from "@/app/_ui/hero";
import { SubmitButton } from "@/app/_ui/submit-button";
import { useLinkAction } from "../actions";

type Search = { email?: string | string[]; token?: string | string[] };

/** Where a mailed link leads. Opening it does nothing yet: mail scanners open links too. */
export default async function Confirm({ searchParams }: { searchParams: Promise<Search> }) {
  const { email, token } = await searchParams;
  return (
    <SitePage viewer={null} current="/sign-in">
      <Hero>
        <h1 className="title">Welcome back</h1>
        <p className="lede">Press the button, and you are signed in on this device.</p>
      </Hero>
      <div className="page page-body">
        <ActionForm action={useLinkAction} title="Welcome back">
          <input type="hidden" name="email" value={String(email ?? "")} />
          <input type="hidden" name="token" value={String(token ?? "")} />
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
