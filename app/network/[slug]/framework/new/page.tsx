import { ActionForm } from "@/app/_ui/action-form";
import { versionAsTyped } from "@/lib/framework/next-version";
import { NetworkPage } from "../../_components/network-page";
import { openNetworkPage } from "../../_components/open-network";
import { VersionForm } from "./_components/version-form";
import { publishVersionAction } from "./actions";

export default async function NewVersion({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, network } = await openNetworkPage(params);
  const { framework } = network;
  const title = "Write a new version";
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="framework"
      back={{ href: `/network/${network.slug}/framework`, label: "Framework" }}
      title={title}
      lede="Change what should change. Before anything is published, you see what is different and what it asks of people."
    >
      <ActionForm
        action={publishVersionAction.bind(null, network.slug)}
        title={`${title}: ${network.name}`}
        values={versionAsTyped(framework)}
      >
        <VersionForm version={framework.version} />
      </ActionForm>
    </NetworkPage>
  );
}
