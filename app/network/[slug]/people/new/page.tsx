import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { NetworkPage } from "../../_components/network-page";
import { openNetworkPage } from "../../_components/open-network";
import { RoleField } from "../_components/role-field";
import { inviteAction } from "./actions";

export default async function InviteToNetwork({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, network } = await openNetworkPage(params);
  const title = "Invite someone";
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="people"
      back={{ href: `/network/${network.slug}/people`, label: "People in the network" }}
      title={title}
      lede="They get a link by e-mail, good for 14 days. People who are seated in a project are in the network already: this is for someone who begins one, or helps to look after all."
    >
      <ActionForm action={inviteAction.bind(null, network.slug)} title={`${title}: ${network.name}`}>
        <Field name="name" label="Name" hint="As they like to be called here." autoComplete="off" width="medium" />
        <Field
          name="email"
          label="E-mail"
          hint="They sign in with it. The list of people does not show it."
          type="email"
          autoComplete="off"
          width="medium"
        />
        <RoleField given="person" />
        <SubmitButton pendingWords="Sending …">Send the invitation</SubmitButton>
      </ActionForm>
    </NetworkPage>
  );
}
