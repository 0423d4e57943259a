import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { Radios } from "@/app/_ui/radios";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { NotTheirs, PeoplePage } from "../../_components/people-page";
import { mayNow, openTable } from "../../_components/seats";
import { wayWords } from "../_components/route-list";
import { addRouteAction } from "../actions";

export default async function NewRoute({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const title = "Write down a way of asking";
  const back = { href: `/projects/${view.slug}/people/routes`, label: "Ways of asking" };
  const page = { viewer, view, title, back };
  if (!mayNow(view, "route.add")) return <NotTheirs {...page} who="table" />;
  const today = dayOf(new Date(), view.network.timeZone);
  return (
    <PeoplePage {...page} lede="How did people hear that they can take part? Who came can be added later.">
      <ActionForm action={addRouteAction.bind(null, view.slug)} title={title}>
        <Field
          name="what"
          label="What was done"
          hint="For example: a notice, a visit, a call, a post online."
          autoComplete="off"
        />
        <Field name="place" label="Where" hint="For example: the town library, or a group's page." autoComplete="off" />
        <Radios
          name="way"
          label="Who could see it"
          options={[
            { value: "offline", label: wayWords.offline, hint: "Also people who have no computer or phone." },
            { value: "online", label: wayWords.online, hint: "Only people who are on the internet." },
          ]}
        />
        <Select
          name="group"
          label="For which group"
          optional
          empty="Everyone"
          width="medium"
          options={view.framework.groups.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <Field name="on" label="On which day" type="date" width="short" max={today} defaultValue={today} />
        <SubmitButton>Save this</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
