import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { mostDrawn } from "@/lib/audits/schema";
import { stageInWords } from "@/lib/projects/words";
import { NetworkPage } from "../../_components/network-page";
import { openNetworkPage } from "../../_components/open-network";
import { drawSampleAction } from "../actions";

const stages = (["forming", "active", "paused", "closed"] as const).map((value) => ({
  value,
  label: stageInWords(value),
}));

export default async function DrawSample({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, network } = await openNetworkPage(params);
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="audits"
      back={{ href: `/network/${network.slug}/audits`, label: "Audits" }}
      title="Draw a sample"
      lede="Which projects are audited, chosen in a way that anyone can check. Nobody picks: the draw goes by the newest entry of the network’s ledger, and every draw stays on the list."
    >
      <ActionForm action={drawSampleAction.bind(null, network.slug)} title={`Draw a sample: ${network.name}`}>
        <Field
          name="size"
          label="How many at random"
          hint={`From 1 to ${mostDrawn}. Leave it empty to take all that are found.`}
          optional
          inputMode="numeric"
          width="short"
        />
        <Field
          name="text"
          label="Only projects whose name has these letters"
          optional
          autoComplete="off"
          width="medium"
        />
        <Select name="stage" label="Only projects at this stage" empty="Any stage" options={stages} optional />
        <TextArea name="why" label="Why these are audited" hint="Everyone at their tables reads it." rows={3} />
        <SubmitButton>Draw the sample</SubmitButton>
      </ActionForm>
    </NetworkPage>
  );
}
