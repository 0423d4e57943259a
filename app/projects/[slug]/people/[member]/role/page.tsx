import { ActionForm } from "@/app/_ui/action-form";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { roles } from "@/lib/people/schema";
import { HasLeft, NotTheirs, PeoplePage } from "../../_components/people-page";
import { mayNow, openSeat } from "../../_components/seats";
import { roleHints, roleWords } from "../../_components/words";
import { changeRoleAction } from "../actions";

export default async function ChangeRole({ params }: { params: Promise<{ slug: string; member: string }> }) {
  const { viewer, view, seat } = await openSeat(params);
  const title = seat.isOwn ? "Your role" : `The role of ${seat.name}`;
  const back = { href: `/projects/${view.slug}/people/${seat.number}`, label: seat.isOwn ? "Your seat" : seat.name };
  const page = { viewer, view, title, back };
  if (!mayNow(view, "member.change-role")) return <NotTheirs {...page} who="lead" />;
  if (seat.leftOn) return <HasLeft {...page} name={seat.name} leftOn={seat.leftOn} />;
  return (
    <PeoplePage
      {...page}
      lede="A role says who looks after what. Everyone's word counts the same, whatever their role."
    >
      <ActionForm action={changeRoleAction.bind(null, view.slug, seat.number)} title={title}>
        <Radios
          name="role"
          label="Role"
          hint="A project always has a lead who is here. There can be more than one."
          defaultValue={seat.role}
          options={roles.map((role) => ({ value: role, label: roleWords[role], hint: roleHints[role] }))}
        />
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
