import type { ReactNode } from "react";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { decisionsToCite } from "@/lib/projects/citing-queries";
import type { ProjectView } from "@/lib/projects/queries";
import { stepTakesDecision } from "@/lib/projects/rules";
import { CiteDecision } from "../../_components/cite-decision";
import { changeStageAction } from "../actions";
import type { Step } from "./steps";

type StageFormProps = { view: ProjectView; step: Step; children?: ReactNode; tick?: ReactNode };

/** Takes a step, and says why and by which decision; `children` is what there is to know first, `tick` what is asked last. */
export async function StageForm({ view, step: { to, label }, children, tick }: StageFormProps) {
  const isTaken = stepTakesDecision({ from: view.stage, to });
  return (
    <ActionForm action={changeStageAction.bind(null, view.slug, to)} title={label}>
      {children}
      <TextArea
        name="reason"
        label="Why?"
        hint="A sentence that everyone at the table can read, now and later."
        rows={3}
      />
      <CiteDecision
        slug={view.slug}
        decisions={await decisionsToCite(view)}
        hint={isTaken ? "This is for the group to decide, not for one person." : "If the group decided it together."}
        optional={!isTaken}
      />
      {tick}
      <SubmitButton>{label}</SubmitButton>
    </ActionForm>
  );
}
