import { z } from "zod";
import { VersionStep } from "@/app/_components/version-step";
import { WhatChanges } from "@/app/_components/what-changes";
import { notHere } from "@/app/_shell/not-here";
import { orNotFound } from "@/app/_shell/or-not-found";
import { PageTitle } from "@/app/_ui/page-title";
import { differenceBetween } from "@/lib/framework/difference";
import { versionOf, versionsOf } from "@/lib/framework/queries";
import { NetworkPage } from "../../_components/network-page";
import { openNetworkPage } from "../../_components/open-network";
import { VersionRecord } from "../_components/version-record";

const VersionNumber = z.coerce.number().int().min(1).max(2_147_483_647);

export default async function VersionOfFramework({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const { viewer, network } = await openNetworkPage(params);
  const asked = VersionNumber.safeParse((await params).number);
  if (!asked.success) notHere();
  const number = asked.data;
  const { content, before } = await orNotFound(versionOf(network, number));
  const step = (await versionsOf(network)).find((version) => version.number === number);
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="framework"
      back={{ href: `/network/${network.slug}/framework`, label: "Framework" }}
      title={before ? `What changed in version ${number}` : `Version ${number}`}
      lede={before ? `From version ${before.version} to version ${number}.` : "The network began with this version."}
    >
      <PageTitle title={`Version ${number} of the framework: ${network.name}`} />
      {step && <VersionStep step={step} timeZone={network.timeZone} />}
      {before ? <WhatChanges difference={differenceBetween(before, content)} /> : <VersionRecord content={content} />}
    </NetworkPage>
  );
}
