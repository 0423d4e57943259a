import { orNotFound } from "@/app/_shell/or-not-found";
import { BackLink } from "@/app/_ui/back-link";
import { PageTitle } from "@/app/_ui/page-title";
import { requireActor } from "@/lib/auth/current-actor";
import { filesOfSignature } from "@/lib/files/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { receiptFor } from "@/lib/receipts/queries";
import { numberIn } from "../../people/_components/seats";
import { EvidenceFiles } from "../_components/evidence-files";
import { OneThing, OneThingFirst } from "../_components/one-thing";
import { openIfSeated, WithOrWithoutSeat } from "../_components/with-or-without-seat";
import { Answers } from "../sign/review/_components/answers";
import { AfterSigning } from "./_components/after-signing";
import { ForChecking } from "./_components/for-checking";
import { PrintReceipt } from "./_components/print-receipt";
import { ReceiptHead } from "./_components/receipt-head";
import { ReceiptWords } from "./_components/receipt-words";

type ReceiptProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ number?: string | string[]; signed?: string; already?: string; saved?: string | string[] }>;
};

/** A person's own copy of what they signed: theirs for ever, also when they have no seat any more. */
export default async function Receipt({ params, searchParams }: ReceiptProps) {
  const viewer = await requireActor();
  const { slug } = await params;
  const { number, ...said } = await searchParams;
  const asked = number === undefined ? null : numberIn(String(number));
  const receipt = await orNotFound(receiptFor(viewer, slug, asked));
  const view = await orNotFound(openIfSeated(viewer, slug));
  return (
    <WithOrWithoutSeat viewer={viewer} view={view}>
      <PageTitle title={receipt.isOwn ? "Your receipt" : `The receipt of ${receipt.name}`} />
      <OneThingFirst back={said.signed === undefined && <WayBack slug={slug} view={view} />}>
        <ReceiptHead receipt={receipt} view={view} said={said} />
      </OneThingFirst>
      <OneThing>
        <ReceiptWords receipt={receipt} />
        <EvidenceFiles slug={slug} files={await filesOfSignature(slug, receipt.number)} />
        <PrintReceipt />
        <AfterSigning receipt={receipt} view={view} />
        <section className="receipt-part" aria-labelledby="answers">
          <h2 className="section-title" id="answers">
            What was answered
          </h2>
          <Answers framework={receipt.framework} answers={receipt.sealed.answers} />
        </section>
        <ForChecking receipt={receipt} />
      </OneThing>
    </WithOrWithoutSeat>
  );
}

function WayBack({ slug, view }: { slug: string; view: ProjectView | null }) {
  if (view) return <BackLink href={`/projects/${slug}/statements`}>Statements</BackLink>;
  return <BackLink href="/account">Your account</BackLink>;
}
