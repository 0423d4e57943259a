import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { mayNow, openTable } from "../../../people/_components/seats";
import { EngagementFields } from "../../_components/engagement-fields";
import { addEngagementAction } from "../../actions";

const title = "Something done with people";

export default async function NewEngagement({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/ladder`, label: "The ladder" };
  const page = { viewer, view, part: "ladder", title, back };
  if (!mayNow(view, "engagement.add")) return <NotTheirs {...page} who="table" />;
  return (
    <InsidePage {...page} lede="A survey, a public meeting, an evening of designing together: whatever was done.">
      <ActionForm action={addEngagementAction.bind(null, view.slug)} title={title}>
        <EngagementFields framework={view.framework} today={dayOf(new Date(), view.network.timeZone)} />
        <SubmitButton>Write this down</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
