import { notHere } from "@/app/_shell/not-here";
import { ActionForm } from "@/app/_ui/action-form";
import { Checkbox } from "@/app/_ui/checkbox";
import { FieldGroup } from "@/app/_ui/field-group";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { routesOf } from "@/lib/people/queries";
import { NotTheirs, PeoplePage } from "../../../_components/people-page";
import { mayNow, numberIn, openTable } from "../../../_components/seats";
import { recordAnswersAction } from "../../actions";

export default async function WhoCame({ params }: { params: Promise<{ slug: string; route: string }> }) {
  const { viewer, view } = await openTable(params);
  const number = numberIn((await params).route);
  const route = (await routesOf(view)).find((known) => known.number === number);
  if (!route) notHere();
  const title = "Who came this way";
  const back = { href: `/projects/${view.slug}/people/routes`, label: "Ways of asking" };
  const page = { viewer, view, title, back };
  if (!mayNow(view, "route.record-answers")) return <NotTheirs {...page} who="table" />;
  const came = new Set(route.answeredBy.map((seat) => seat.number));
  return (
    <PeoplePage {...page} lede={`${route.what}, ${route.place}`}>
      <ActionForm action={recordAnswersAction.bind(null, view.slug, route.number)} title={title}>
        <HiddenVersion version={route.version} />
        <FieldGroup
          name="answeredBy"
          legend="Who came to the table this way?"
          hint="Someone may have heard of it in more than one way."
        >
          {view.seats.map((seat) => (
            <Checkbox
              small
              key={seat.number}
              name={`answeredBy.seat${seat.number}`}
              value={seat.number}
              defaultChecked={came.has(seat.number)}
              label={seat.leftOn === null ? seat.name : `${seat.name} (has left the table)`}
            />
          ))}
        </FieldGroup>
        <SubmitButton>Save who came</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
