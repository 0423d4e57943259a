import { orNotFound } from "@/app/_shell/or-not-found";
import { BackLink } from "@/app/_ui/back-link";
import { PageTitle } from "@/app/_ui/page-title";
import { requireActor, type Viewer } from "@/lib/auth/current-actor";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import type { ProjectView } from "@/lib/projects/queries";
import { receiptFor } from "@/lib/receipts/queries";
import { ownDraft } from "@/lib/statements/queries";
import { numberIn } from "../../people/_components/seats";
import { OneThing, OneThingFirst } from "../_components/one-thing";
import { openIfSeated, WithOrWithoutSeat } from "../_components/with-or-without-seat";
import { title, WithdrawForm } from "./_components/withdraw-form";

type WithdrawProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ number?: string | string[] }> };

/** For one's own signature that counts; someone who has left comes from their receipt, whose number says which. */
export default async function Withdraw({ params, searchParams }: WithdrawProps) {
  const viewer = await requireActor();
  const { slug } = await params;
  const { number } = await searchParams;
  const view = await orNotFound(openIfSeated(viewer, slug));
  const which = view ? await orNotFound(countingOf(viewer, view)) : numberIn(String(number));
  const receipt = which === null ? null : await orNotFound(receiptFor(viewer, slug, which));
  const home = view ? `/projects/${slug}/statements` : `/projects/${slug}/statements/receipt?number=${which}`;
  const isThere = receipt?.isOwn && !receipt.withdrawnAt && !receipt.replacedAt;
  return (
    <WithOrWithoutSeat viewer={viewer} view={view}>
      <OneThingFirst back={<BackLink href={home}>{view ? "Statements" : "Your receipt"}</BackLink>}>
        <h1 className="statement">{title}</h1>
        {isThere && (
          <p className="lede">You signed on {dayInWords(dayOf(receipt.signedAt, receipt.network.timeZone))}.</p>
        )}
      </OneThingFirst>
      <OneThing>
        {isThere ? (
          <WithdrawForm receipt={receipt} home={home} />
        ) : (
          <>
            <PageTitle title={title} />
            <p>There is no signature of yours here that counts now, so there is nothing to withdraw.</p>
          </>
        )}
      </OneThing>
    </WithOrWithoutSeat>
  );
}

async function countingOf(viewer: Viewer, view: ProjectView): Promise<number | null> {
  return (await ownDraft(viewer, view))?.signed ?? null;
}
