import { ActionForm } from "@/app/_ui/action-form";
import { ButtonLink } from "@/app/_ui/button";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { roles } from "@/lib/people/schema";
import { DescriptionFields } from "../_components/description-fields";
import { NotTheirs, PeoplePage } from "../_components/people-page";
import { GroupField, JoinedField, NameField } from "../_components/seat-fields";
import { mayNow, openTable } from "../_components/seats";
import { roleHints, roleWords } from "../_components/words";
import { addMemberAction } from "./actions";

type NewSeatProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ group?: string }> };

export default async function NewSeat({ params, searchParams }: NewSeatProps) {
  const { viewer, view } = await openTable(params);
  const { group } = await searchParams;
  const title = "Seat a person";
  const page = { viewer, view, title, back: { href: `/projects/${view.slug}/people`, label: "The table" } };
  if (!mayNow(view, "member.add")) return <NotTheirs {...page} who="hosts" />;
  const today = dayOf(new Date(), view.network.timeZone);
  const known = view.framework.groups.find(({ key }) => key === group)?.key;
  const given = mayNow(view, "member.change-role") ? roles : (["member"] as const);
  return (
    <PeoplePage {...page} lede="Everyone has an equal seat, whichever group they come from.">
      <section className="form-part" aria-labelledby="with-e-mail">
        <h2 className="section-title" id="with-e-mail">
          They have e-mail
        </h2>
        <p className="prose">They get a link, join by themselves and choose their own group.</p>
        <div>
          <ButtonLink href={`/projects/${view.slug}/people/invite${known ? `?group=${known}` : ""}`}>
            Send an invitation
          </ButtonLink>
        </div>
      </section>
      <section className="form-part" aria-labelledby="without-e-mail">
        <h2 className="section-title" id="without-e-mail">
          Without e-mail: give a seat now
        </h2>
        <p className="prose">
          Someone at the table writes down what they say, and helps them sign. Only the name, group, role and day are
          needed now.
        </p>
      </section>
      <ActionForm action={addMemberAction.bind(null, view.slug)} title={title}>
        <NameField />
        <GroupField groups={view.framework.groups} group={known} />
        <Radios
          name="role"
          label="Role"
          defaultValue="member"
          options={given.map((role) => ({ value: role, label: roleWords[role], hint: roleHints[role] }))}
        />
        <JoinedField joinedOn={today} today={today} />
        <section className="form-part" aria-labelledby="what-they-said">
          <h2 className="section-title" id="what-they-said">
            What they said
          </h2>
          <p className="note">Leave a question empty if it has not been asked yet. You can come back to it.</p>
          <DescriptionFields />
        </section>
        <SubmitButton>Seat this person</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
