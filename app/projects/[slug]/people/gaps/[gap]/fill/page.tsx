import { notFound } from "next/navigation";
import { ActionForm } from "@/app/_ui/action-form";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayInWords } from "@/lib/checklist/days";
import { gapsOf } from "@/lib/people/queries";
import { NotTheirs, PeoplePage } from "../../../_components/people-page";
import { mayNow, numberIn, openTable } from "../../../_components/seats";
import { fillGapAction } from "../../actions";

export default async function FillGap({ params }: { params: Promise<{ slug: string; gap: string }> }) {
  const { viewer, view } = await openTable(params);
  const number = numberIn((await params).gap);
  const gap = (await gapsOf(view)).find((known) => known.number === number);
  if (!gap) notFound();
  const title = "Mark a gap as found";
  const page = { viewer, view, title, back: { href: `/projects/${view.slug}/people`, label: "The table" } };
  if (!mayNow(view, "gap.fill")) return <NotTheirs {...page} who="table" />;
  if (gap.filledOn)
    return (
      <PeoplePage {...page} lede={gap.missing}>
        <PageTitle title={title} />
        <p>This was found on {dayInWords(gap.filledOn)}.</p>
      </PeoplePage>
    );
  return (
    <PeoplePage {...page} lede={gap.missing}>
      <ActionForm action={fillGapAction.bind(null, view.slug, gap.number)} title={title}>
        <p className="prose">
          Has the table found this? The gap stays in the record, with today as the day it was filled.
        </p>
        <SubmitButton>Yes, it is found</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
