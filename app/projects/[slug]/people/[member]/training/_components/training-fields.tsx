import { Field } from "@/app/_ui/field";
import type { Day } from "@/lib/calendar/days";

type TrainingFieldsProps = { today: Day; what?: string; on?: Day };

/** What was learnt, and when. */
export function TrainingFields({ today, what, on = today }: TrainingFieldsProps) {
  return (
    <>
      <Field
        name="what"
        label="What it was"
        hint="For example: a course, a day with someone experienced, a guide that was worked through."
        autoComplete="off"
        defaultValue={what}
      />
      <Field
        name="on"
        label="On which day"
        hint="The last day, if there were more. Where only the year is known, its last day will do."
        type="date"
        width="short"
        max={today}
        defaultValue={on}
      />
    </>
  );
}
