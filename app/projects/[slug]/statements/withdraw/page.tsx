import Link from "next/link";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ActionForm } from "@/app/_ui/action-form";
import { Actions } from "@/app/_ui/actions";
import { BackLink } from "@/app/_ui/back-link";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { seatsOnStatements } from "@/lib/statements/queries";
import { OneThing, OneThingFirst } from "../_components/one-thing";
import { openSigning } from "../_components/open-signing";
import { SigningPage } from "../_components/signing-page";
import { withdrawAction } from "./actions";

const title = "Withdraw your signature";

export default async function Withdraw({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view, draft, home } = await openSigning(params);
  const seats = await orNotFound(seatsOnStatements(view));
  const signed = seats.find(({ number }) => number === view.ownSeat)?.signed;
  const back = <BackLink href={home}>Statements</BackLink>;
  return (
    <SigningPage viewer={viewer} view={view}>
      <OneThingFirst back={back}>
        <h1 className="statement">{title}</h1>
        {signed && <p className="lede">You signed on {dayInWords(dayOf(signed.at, view.network.timeZone))}.</p>}
      </OneThingFirst>
      <OneThing>
        {!signed || !draft?.signed ? (
          <>
            <PageTitle title={title} />
            <p>There is no signature of yours here that counts now, so there is nothing to withdraw.</p>
          </>
        ) : (
          <ActionForm action={withdrawAction.bind(null, view.slug, view.ownSeat ?? 0)} title={title}>
            <input type="hidden" name="signature" value={draft.signed} />
            <div className="prose">
              <p>
                You can do this at any time, and nobody has to agree. From then on your signature does not count. You
                keep your seat, and you can sign again whenever you like.
              </p>
              <p>
                Everyone at the table can see that you withdrew it. What you wanted to talk about stays open, so that
                someone still answers you.
              </p>
            </div>
            <TextArea name="reason" label="Why?" hint="Only you can read this, on your receipt." optional />
            <Actions>
              <SubmitButton>Withdraw my signature</SubmitButton>
              <Link href={home}>Keep it</Link>
            </Actions>
          </ActionForm>
        )}
      </OneThing>
    </SigningPage>
  );
}
