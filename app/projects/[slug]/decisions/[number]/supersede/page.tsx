import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import type { Decision } from "@/lib/decisions/queries";
import { type Superseding, supersedingWords, waysToSupersede } from "@/lib/decisions/words";
import type { ProjectView } from "@/lib/projects/queries";
import { asTyped, toDecideAnew } from "../../_components/as-typed";
import { DecisionFields } from "../../_components/decision-fields";
import { offerFor } from "../../_components/offer";
import { OneDecisionPage } from "../../_components/one-decision-page";
import { supersedeDecisionAction } from "../../actions";

type SupersedeProps = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<{ as?: string }>;
};

const titles = { correction: "Put it right", "new-look": "Decide anew" };

const hints: Record<Superseding, string> = {
  correction: "It was decided as it was, and written down wrongly.",
  "new-look": "We looked at the matter again, and decided anew.",
};

export default async function SupersedeDecision({ params, searchParams }: SupersedeProps) {
  const { as: asked } = await searchParams;
  const as = asked === "new-look" ? "new-look" : "correction";
  const title = titles[as];
  return (
    <OneDecisionPage params={params} verb="decision.supersede" title={title}>
      {(decision, view) => <SupersedeForm decision={decision} view={view} as={as} title={title} />}
    </OneDecisionPage>
  );
}

type FormProps = { decision: Decision; view: ProjectView; as: Superseding; title: string };

async function SupersedeForm({ decision, view, as, title }: FormProps) {
  const now = new Date();
  const isNew = as === "new-look";
  const { choices } = await offerFor(view, {
    now,
    meeting: isNew ? null : (decision.meeting?.number ?? null),
    day: isNew ? undefined : decision.decidedOn,
    voices: decision.voices,
  });
  const values = isNew
    ? toDecideAnew(decision, choices.aims, dayOf(now, view.network.timeZone))
    : asTyped(decision, choices.aims);
  return (
    <ActionForm
      action={supersedeDecisionAction.bind(null, view.slug, decision.number)}
      title={title}
      values={{ ...values, as }}
    >
      <div className="prose">
        <p>
          Decision {decision.number} stays as it was, to be read. This one takes its place, and the pages of both say
          what is different.
        </p>
        {decision.madeWithout.length > 0 && (
          <p>
            Putting it right does not take off who was missing. Say in words how it was, or decide anew with everyone.
          </p>
        )}
      </div>
      <HiddenVersion version={decision.version} />
      <Radios
        name="as"
        label="What is this?"
        options={waysToSupersede.map((value) => ({ value, label: supersedingWords[value], hint: hints[value] }))}
      />
      <DecisionFields choices={choices} />
      <SubmitButton>Write this down instead</SubmitButton>
    </ActionForm>
  );
}
