import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { Notice } from "@/app/_ui/notice";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { timeZonesWith } from "@/lib/calendar/time-zones";
import { NetworkPage } from "../_components/network-page";
import { openNetworkPage } from "../_components/open-network";
import { describeNetworkAction } from "./actions";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string }> };

export default async function WordsOfNetwork({ params, searchParams }: Props) {
  const { viewer, network } = await openNetworkPage(params);
  const { saved } = await searchParams;
  const zones = timeZonesWith(network.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="words"
      title="Name and support words"
      notice={saved !== undefined && <Notice>Saved.</Notice>}
      lede="The words on support stand at the foot of every page of the network’s projects."
    >
      <ActionForm
        key={saved}
        action={describeNetworkAction.bind(null, network.slug)}
        title={`Name and support words: ${network.name}`}
      >
        <HiddenVersion version={network.version} />
        <Field name="name" label="Name of the network" defaultValue={network.name} width="medium" />
        <Select
          name="timeZone"
          label="Time zone"
          hint="It says when a day begins, for everything that is due."
          options={zones}
          defaultValue={network.timeZone}
          width="medium"
        />
        <TextArea
          name="supportWords"
          label="Where to find support right now"
          hint="Whom people can call or write to when they are not well. Everyone in the network’s projects reads it."
          defaultValue={network.supportWords}
          rows={5}
        />
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </NetworkPage>
  );
}
