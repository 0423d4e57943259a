import { ActionForm } from "@/app/_ui/action-form";
import { Checkbox } from "@/app/_ui/checkbox";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageTitle } from "@/app/_ui/page-title";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { erasedName } from "@/lib/erasing/words";
import { askedHow } from "@/lib/people/schema";
import { NotTheirs, PeoplePage } from "../../_components/people-page";
import { mayNow, openSeat } from "../../_components/seats";
import { eraseForAction } from "../actions";

const howWords = { "in-person": "Face to face", phone: "On the phone", paper: "In a letter or a note" };

export default async function EraseFor({ params }: { params: Promise<{ slug: string; member: string }> }) {
  const { viewer, view, seat } = await openSeat(params);
  const title = `${seat.name} wants to be erased`;
  const here = `/projects/${view.slug}/people/${seat.number}`;
  const page = { viewer, view, title, back: { href: here, label: seat.name } };
  if (!mayNow(view, "member.erase-for")) return <NotTheirs {...page} who="hosts" />;
  if (seat.private?.email)
    return (
      <PeoplePage {...page}>
        <PageTitle title={title} />
        <EmptyState title={`${seat.name} does this alone`}>
          They have an e-mail address, so they sign in and find “Erase me” in their account.
        </EmptyState>
      </PeoplePage>
    );
  return (
    <PeoplePage {...page}>
      <ActionForm action={eraseForAction.bind(null, view.slug, seat.number)} title={title}>
        <div className="prose">
          <p>
            Only they can decide this. Do it when they have asked you to, and tell them first what goes and what stays.
            People with an e-mail address do it alone, in their account.
          </p>
          <p>
            <strong>What goes, for good:</strong> their name, what they said by name, what matters to them, what they
            need, hope for and bring, what was promised to them, what they signed in their words and on paper, and every
            earlier wording of it.
          </p>
          <p>
            <strong>What stays:</strong> that someone of their group was here, when, and how they stood to decisions, as
            “{erasedName}”; and the work of the group. If their name is inside a text of the group, take it out there.
          </p>
          <p>Their seat is free from today. This cannot be undone.</p>
        </div>
        <Radios
          name="how"
          label="How did they ask for it?"
          options={askedHow.map((value) => ({ value, label: howWords[value] }))}
        />
        <Checkbox name="sure" label="Yes, they asked for this" />
        <SubmitButton pendingWords="Erasing …">Erase them for good</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
