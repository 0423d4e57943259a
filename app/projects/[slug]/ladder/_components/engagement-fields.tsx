import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import type { Activity } from "@/lib/engagement/queries";
import { consultingKinds, workingKinds } from "@/lib/engagement/schema";
import { kindWords } from "@/lib/engagement/words";
import type { FrameworkContent } from "@/lib/framework/schema";
import { RungChoice } from "./rung-choice";

const kinds = [
  ...consultingKinds.map((value) => ({ value, label: `Consulting: ${kindWords[value].toLowerCase()}` })),
  ...workingKinds.map((value) => ({ value, label: `Working together: ${kindWords[value].toLowerCase()}` })),
];

type EngagementFieldsProps = { framework: FrameworkContent; today: string; activity?: Activity };

/** What was done, how, when, for whom, and on which rung it stands. */
export function EngagementFields({ framework, today, activity }: EngagementFieldsProps) {
  return (
    <>
      <Field
        name="what"
        label="What was done"
        hint="For example: a survey of people on the waiting list."
        autoComplete="off"
        defaultValue={activity?.what}
      />
      <Select name="kind" label="How" width="medium" empty="Choose" options={kinds} defaultValue={activity?.kind} />
      <Field name="heldOn" label="On" type="date" width="short" max={today} defaultValue={activity?.heldOn} />
      <Field name="forWhom" label="For whom" optional autoComplete="off" defaultValue={activity?.forWhom} />
      <Field
        name="howMany"
        label="How many people took part"
        optional
        inputMode="numeric"
        width="short"
        autoComplete="off"
        defaultValue={activity?.howMany ?? undefined}
      />
      <RungChoice framework={framework} label="On which rung does it stand?" rung={activity?.rung} />
      <TextArea
        name="why"
        label="Why on this rung"
        optional
        hint="Who decided what? What could people change?"
        rows={3}
        defaultValue={activity?.why}
      />
    </>
  );
}
