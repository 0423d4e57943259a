import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { decisionsToName } from "@/lib/outcomes/queries";
import { briefOf } from "@/lib/projects/queries";
import { mayNow, openTable } from "../../people/_components/seats";
import { OutcomeFields } from "../_components/outcome-fields";
import { addOutcomeAction } from "../actions";

const title = "Write down an outcome";

export default async function NewOutcome({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/outcomes`, label: "Outcomes" };
  const page = { viewer, view, part: "outcomes", title, back };
  if (!mayNow(view, "outcome.add")) return <NotTheirs {...page} who="table" />;
  const [{ content: brief }, decisions] = await Promise.all([briefOf(view), decisionsToName(view, [])]);
  const today = dayOf(new Date(), view.network.timeZone);
  return (
    <InsidePage
      {...page}
      lede="What should be different for people because of this work? Next comes how you will know."
    >
      <ActionForm action={addOutcomeAction.bind(null, view.slug)} title={title} values={{ chosenOn: today }}>
        <OutcomeFields groups={view.framework.groups} aims={brief.aims} decisions={decisions} today={today} />
        <SubmitButton>Write this down</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
