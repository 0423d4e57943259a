import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { networkRoleInWords } from "@/lib/network/words";
import { NetworkPage } from "../../_components/network-page";
import { openNetworkPage } from "../../_components/open-network";
import { inviteAction } from "./actions";

const roles = [
  { value: "person", hint: "Can begin a project and is its lead. Sees the projects in which they have a seat." },
  { value: "coordinator", hint: "Sees every project of the network, lets people in and keeps the support words." },
] as const;

export default async function LetSomeoneIn({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, network } = await openNetworkPage(params);
  const title = "Let someone in";
  return (
    <NetworkPage
      viewer={viewer}
      network={network}
      part="people"
      back={{ href: `/network/${network.slug}/people`, label: "People in the network" }}
      title={title}
      lede="People who are seated in a project are in the network already. This is for someone who begins one, or helps to look after all."
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
        <Radios
          name="role"
          label="Role"
          defaultValue="person"
          options={roles.map(({ value, hint }) => ({ value, hint, label: networkRoleInWords(value) }))}
        />
        <SubmitButton>Let this person in</SubmitButton>
      </ActionForm>
    </NetworkPage>
  );
}
