import { Field } from "@/app/_ui/field";

type MilestoneFieldsProps = { what?: string; dueOn?: string };

/** Which step it is, and the day by which it should be reached. */
export function MilestoneFields({ what, dueOn }: MilestoneFieldsProps) {
  return (
    <>
      <Field
        name="what"
        label="Which step"
        hint="For example: the first evening is held, or the budget is agreed."
        autoComplete="off"
        defaultValue={what}
      />
      <Field name="dueOn" label="By which day" type="date" width="short" defaultValue={dueOn} />
    </>
  );
}
