import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { NotTheirs, PeoplePage } from "../../people/_components/people-page";
import { mayNow, openTable } from "../../people/_components/seats";
import { nameSupportAction } from "../actions";

const title = "Name someone to turn to";

export default async function NameSupport({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/support`, label: "Whom to turn to" };
  const page = { viewer, view, title, back };
  if (!mayNow(view, "support.name")) return <NotTheirs {...page} who="hosts" />;
  return (
    <PeoplePage
      {...page}
      lede="One person whom everyone can turn to when taking part is hard: at the table, or from outside."
    >
      <ActionForm action={nameSupportAction.bind(null, view.slug)} title={title}>
        <HiddenVersion version={view.support?.version ?? 0} />
        <div className="prose">
          <p>
            <strong>Please ask them first.</strong> They have to have agreed to be named here, and to what you write
            about how to reach them. Everyone at the table and the network’s coordinators can read it, it stands at the
            foot of every page of the project and on printed pages, and the history keeps it.
          </p>
        </div>
        <Field
          name="name"
          label="Who it is"
          hint="A name that people know them by."
          autoComplete="off"
          defaultValue={view.support?.name}
        />
        <TextArea
          name="reach"
          label="How to reach them"
          hint="For example: a phone number and when to call, or where to find them. Say it so that people without e-mail can reach them too."
          rows={3}
          defaultValue={view.support?.reach}
        />
        <SubmitButton>Save this</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
