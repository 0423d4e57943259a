import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Action } from "@/lib/actions/queries";
import { OpenActionPage } from "../../_components/open-action-page";
import { PlanFields } from "../../_components/plan-fields";
import { changeActionAction } from "../../actions";

type ChangeProps = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<{ take?: string }>;
};

export default async function ChangeAction({ params, searchParams }: ChangeProps) {
  const takes = (await searchParams).take !== undefined;
  const title = takes ? "Take this on" : "Change an action";
  return (
    <OpenActionPage params={params} verb="action.change" title={title}>
      {({ number, version, what, owner, dueOn }, { slug, seats, ownSeat }) => (
        <ActionForm action={changeActionAction.bind(null, slug, number)} title={title}>
          <HiddenVersion version={version} />
          {owner?.hasLeft && (
            <p className="prose">{owner.name} was to do this, and has left the table. Who does it now?</p>
          )}
          <PlanFields
            seats={seats}
            what={what}
            owner={takes ? (ownSeat ?? undefined) : ownerHere(owner)}
            dueOn={dueOn}
          />
          <SubmitButton>Save this</SubmitButton>
        </ActionForm>
      )}
    </OpenActionPage>
  );
}

function ownerHere(owner: Action["owner"]): number | undefined {
  return owner === null || owner.hasLeft ? undefined : owner.number;
}
