import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { pulseOf } from "@/lib/pulse/queries";
import { pulseEverys } from "@/lib/pulse/schema";
import { everyWords } from "@/lib/pulse/words";
import { mayNow, openTable } from "../../people/_components/seats";
import { planPulseAction } from "../actions";

const title = "How often a pulse opens";

export default async function PlanPulse({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/pulse`, label: "The pulse" };
  const page = { viewer, view, part: "pulse", title, back };
  if (!mayNow(view, "pulse.plan")) return <NotTheirs {...page} who="hosts" />;
  const { plan } = await pulseOf(view);
  return (
    <InsidePage {...page} lede="It stays open for two weeks. The first opens at once, unless there was one lately.">
      <ActionForm action={planPulseAction.bind(null, view.slug)} title={title}>
        <Radios
          name="every"
          label="How often does a pulse open by itself?"
          options={pulseEverys.map((every) => ({ value: every, label: everyWords[every] }))}
          defaultValue={plan.every}
        />
        <HiddenVersion version={plan.version} />
        <SubmitButton>Save how often</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
