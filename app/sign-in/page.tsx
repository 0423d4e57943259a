import { redirect } from "next/navigation";
import { SitePage } from "@/app/_shell/site-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Hero } from "@/app/_ui/hero";
import { Record } from "@/app/_ui/record";
import { SubmitButton } from "@/app/_ui/submit-button";
import { currentActor } from "@/lib/auth/current-actor";
import { ownPath } from "@/lib/auth/own-path";
import { demoPeople } from "@/lib/auth/sign-in-as";
import { leadOutOfTrouble } from "@/lib/auth/trouble";
import { env } from "@/lib/env";
import { DemoPeople } from "./_components/demo-people";
import { askForLinkAction, organisationSignInAction } from "./actions";

type Search = { error?: string; to?: string | string[] };

export default async function SignIn({ searchParams }: { searchParams: Promise<Search> }) {
  const { error, to: wanted } = await searchParams;
  const to = ownPath(wanted);
  if (await currentActor()) redirect(to);
  const { oidc } = env();
  const people = await demoPeople().catch(leadOutOfTrouble);
  return (
    <SitePage viewer={null} current="/sign-in">
      <Hero>
        <h1 className="title">Sign in</h1>
        <p className="lede">There is no password to remember. We send you a link.</p>
      </Hero>
      <div className="page">
        {error && (
          <p className="note" role="alert">
            Signing in did not work this time. Please try again, or ask a project lead for help.
          </p>
        )}
        <Record name="By e-mail">
          <ActionForm action={askForLinkAction} title="Sign in">
            <input type="hidden" name="to" value={to} />
            <Field
              name="email"
              label="Your e-mail address"
              type="email"
              autoComplete="email"
              width="medium"
              hint="The one that your project lead knows."
            />
            <SubmitButton pendingWords="Sending …">Send me a link</SubmitButton>
          </ActionForm>
        </Record>
        {oidc && (
          <Record name={oidc.name}>
            <form action={organisationSignInAction}>
              <Button type="submit" quiet>
                Sign in with {oidc.name}
              </Button>
            </form>
          </Record>
        )}
        {people.length > 0 && <DemoPeople people={people} to={to} />}
        <Record name="No e-mail?">
          <p className="prose">
            You can take part without e-mail. Someone in your project records what you say, and you can always ask them
            to show you. If you get an e-mail address later, they can add it and your seat stays as it is.
          </p>
        </Record>
      </div>
    </SitePage>
  );
}
