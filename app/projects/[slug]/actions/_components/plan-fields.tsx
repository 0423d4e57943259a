import { Field } from "@/app/_ui/field";
import { TextArea } from "@/app/_ui/text-area";
import type { SeatView } from "@/lib/projects/queries";
import { SeatChoice } from "../../people/gaps/_components/seat-choice";

type PlanFieldsProps = { seats: SeatView[]; what?: string; owner?: number; dueOn?: string | null };

/** What is to be done, who does it, and by when. */
export function PlanFields({ seats, what, owner, dueOn }: PlanFieldsProps) {
  return (
    <>
      <TextArea
        name="what"
        label="What is to be done"
        hint="So that someone who was not there knows what is meant."
        rows={3}
        defaultValue={what}
      />
      <SeatChoice
        name="owner"
        label="Who does it"
        hint="Ask them first. It may stay open until someone says yes."
        empty="Nobody yet"
        seats={seats}
        chosen={owner}
      />
      <Field name="dueOn" label="By when" optional type="date" width="short" defaultValue={dueOn ?? undefined} />
    </>
  );
}
