import { cookies } from "next/headers";
import Link from "next/link";
import { SitePage } from "@/app/_shell/site-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Actions } from "@/app/_ui/actions";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Hero } from "@/app/_ui/hero";
import { Notice } from "@/app/_ui/notice";
import { Record } from "@/app/_ui/record";
import { SubmitButton } from "@/app/_ui/submit-button";
import { ownAccount } from "@/lib/accounts/queries";
import { sessionCookie } from "@/lib/auth/cookie";
import { requireActor } from "@/lib/auth/current-actor";
import { ownBrowsers } from "@/lib/auth/sessions";
import { ownReceipts } from "@/lib/receipts/queries";
import { BrowserList } from "./_components/browser-list";
import { ReceiptList } from "./_components/receipt-list";
import { renameAction, signOutAction } from "./actions";

export default async function Account({ searchParams }: { searchParams: Promise<{ saved?: string }> }) {
  const viewer = await requireActor();
  const { email } = await ownAccount(viewer);
  const browsers = await ownBrowsers(viewer, (await cookies()).get(sessionCookie().name)?.value);
  const { saved } = await searchParams;
  return (
    <SitePage viewer={viewer} current="/account">
      <Hero>
        <h1 className="title">Your account</h1>
        {saved !== undefined && <Notice>Saved.</Notice>}
      </Hero>
      <div className="page">
        <Record name="Your details" note="This is how the pages greet you. The name at your seat stays as it is there.">
          <ActionForm action={renameAction} title="Your account">
            <Field name="name" label="Your name" autoComplete="name" defaultValue={viewer.name} width="medium" />
            <SubmitButton>Save your name</SubmitButton>
          </ActionForm>
          <p className="prose">
            {email ? (
              <>
                You sign in with <strong>{email}</strong>.
              </>
            ) : (
              "No e-mail address is kept for you."
            )}
          </p>
        </Record>
        <Record
          name="Your receipts"
          note="Each statement of accountability that you signed. They stay yours, also when you leave a project."
        >
          <ReceiptList receipts={await ownReceipts(viewer)} />
        </Record>
        <Record name="Your workbook" note="Only you can read what you wrote there.">
          <Link className="standalone-link" href="/workbook/notes">
            Everything you wrote in the workbook
          </Link>
        </Record>
        {viewer.coordinates.length > 0 && (
          <Record name="Your API tokens" note="For programs that read what you read as a coordinator.">
            <Link className="standalone-link" href="/account/tokens">
              Tokens that you made
            </Link>
          </Record>
        )}
        <Record name="Signed-in browsers" note="Is one of these not yours? Sign it out here. Times are UTC.">
          <BrowserList browsers={browsers} />
        </Record>
        <Record name="Your data" note="What is kept of you is yours to read, to take along, and to have erased.">
          <Actions>
            <Link className="standalone-link" href="/account/data">
              What is kept of you
            </Link>
            <Link className="standalone-link" href="/account/erase">
              Erase me
            </Link>
          </Actions>
        </Record>
        <Record name="Sign out">
          <form action={signOutAction}>
            <Button type="submit" quiet>
              Sign out of this browser
            </Button>
          </form>
        </Record>
      </div>
    </SitePage>
  );
}
