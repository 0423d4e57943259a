import { ActionForm } from "@/app/_ui/action-form";
import { Actions } from "@/app/_ui/actions";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { ProjectView } from "@/lib/projects/queries";
import { stagesAfter } from "@/lib/projects/rules";
import type { Stage } from "@/lib/projects/schema";
import { changeStageAction } from "../actions";

type Step = { label: string; hint: string };

const begin: Step = { label: "Start working together", hint: "The setting up is done and the work begins." };
const carryOn: Step = { label: "Carry on working together", hint: "The break is over. Everyone still has their seat." };
const openAgain: Step = { label: "Open it again", hint: "Everything is as it was left, and can be changed once more." };
const pause: Step = { label: "Take a break", hint: "Nothing is lost and everyone keeps their seat." };
const close: Step = {
  label: "Close the project",
  hint: "Everyone can still read all of it. A lead can open it again.",
};

function stepTo(to: Stage, from: Stage): Step {
  if (to === "closed") return close;
  if (to === "paused") return pause;
  if (from === "paused") return carryOn;
  return from === "closed" ? openAgain : begin;
}

/** Where the project goes next, and why: for a lead. */
export function StageForm({ view }: { view: ProjectView }) {
  const options = stagesAfter(view.stage).map((to) => ({ value: to, ...stepTo(to, view.stage) }));
  return (
    <ActionForm action={changeStageAction.bind(null, view.slug)} title={`Where the project is: ${view.title}`}>
      <Radios name="to" label="What happens next?" options={options} />
      <TextArea
        name="reason"
        label="Why?"
        hint="A sentence that everyone at the table can read, now and later."
        rows={3}
      />
      <Actions>
        <SubmitButton>Save</SubmitButton>
      </Actions>
    </ActionForm>
  );
}
