import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { Radios } from "@/app/_ui/radios";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { roles } from "@/lib/people/schema";
import { NotTheirs, PeoplePage } from "../_components/people-page";
import { AsksField, InvitedEmailField, NameField } from "../_components/seat-fields";
import { mayNow, openTable } from "../_components/seats";
import { roleHints, roleWords } from "../_components/words";
import { inviteAction } from "./actions";

type InviteProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ group?: string | string[] }> };

export default async function Invite({ params, searchParams }: InviteProps) {
  const { viewer, view } = await openTable(params);
  const { group } = await searchParams;
  const title = "Invite someone";
  const page = { viewer, view, title, back: { href: `/projects/${view.slug}/people`, label: "The table" } };
  if (!mayNow(view, "invitation.send")) return <NotTheirs {...page} who="hosts" />;
  const { groups } = view.framework;
  const given = mayNow(view, "member.change-role") ? roles : (["member"] as const);
  return (
    <PeoplePage
      {...page}
      lede="They get a link by e-mail, good for 14 days. They join by themselves, and can say no without a reason."
    >
      <p>
        They have no e-mail? <Link href={`/projects/${view.slug}/people/new`}>Give them a seat now</Link>
      </p>
      <ActionForm action={inviteAction.bind(null, view.slug)} title={title}>
        <NameField />
        <InvitedEmailField />
        <Select
          name="group"
          label="Group you expect them in"
          hint="They choose for themselves when they join."
          optional
          empty="I do not know"
          width="medium"
          defaultValue={groups.find(({ key }) => key === group)?.key}
          options={groups.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <Radios
          name="role"
          label="Role"
          defaultValue="member"
          options={given.map((role) => ({ value: role, label: roleWords[role], hint: roleHints[role] }))}
        />
        <Field
          name="hereSince"
          type="date"
          label="Have they been taking part already? Since when"
          hint="Their seat begins on that day. Otherwise it begins when they join here."
          optional
          width="short"
        />
        <AsksField />
        <SubmitButton pendingWords="Sending …">Send the invitation</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
