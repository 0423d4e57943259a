import { z } from "zod";
import { notHere } from "@/app/_shell/not-here";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { networkPersonOf } from "@/lib/network/queries";
import { NetworkPage } from "../../../_components/network-page";
import { openNetworkPage } from "../../../_components/open-network";
import { RoleField } from "../../_components/role-field";
import { changeRoleAction } from "./actions";

export default async function ChangeRole({ params }: { params: Promise<{ slug: string; person: string }> }) {
  const { viewer, network } = await openNetworkPage(params);
  const known = z.uuid().safeParse((await params).person);
  if (!known.success) return notHere();
  const { id, name, role } = await orNotFound(networkPersonOf(network, known.data));
  const title = `The role of ${name}`;
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="people"
      back={{ href: `/network/${network.slug}/people`, label: "People in the network" }}
      title={title}
      lede="A network always has a coordinator. There can be more than one."
    >
      <ActionForm action={changeRoleAction.bind(null, network.slug, id)} title={title}>
        <RoleField given={role} />
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </NetworkPage>
  );
}
