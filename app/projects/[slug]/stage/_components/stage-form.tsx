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

type StageFormProps = { view: ProjectView; step: Step; children?: ReactNode };

/** Takes a step, and says why and by which decision; `children` is what this step asks besides. */
export async function StageForm({ view, step: { to, label }, children }: StageFormProps) {
  const isTaken = stepTakesDecision({ from: view.stage, to });
  return (
    <ActionForm action={changeStageAction.bind(null, view.slug, to)} title={label}>
      {children}
      <CiteDecision
        slug={view.slug}
        decisions={await decisionsToCite(view)}
        hint={isTaken ? "This is for the group to decide, not for one person." : "If the group decided it together."}
        optional={!isTaken}
      />
      <TextArea
        name="reason"
        label="Why?"
        hint="A sentence that everyone at the table can read, now and later."
        rows={3}
      />
      <SubmitButton>{label}</SubmitButton>
    </ActionForm>
  );
}
