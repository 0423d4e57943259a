import { Field } from "@/app/_ui/field";
import type { Gap } from "@/lib/people/queries";
import type { SeatView } from "@/lib/projects/queries";
import { SeatChoice } from "./seat-choice";

type PlanFieldsProps = { seats: SeatView[]; owner?: Gap["owner"]; dueOn?: Gap["dueOn"] };

/** Who looks for what is missing, and by when. */
export function PlanFields({ seats, owner = null, dueOn = null }: PlanFieldsProps) {
  return (
    <>
      <SeatChoice
        name="owner"
        label="Who is looking"
        empty="Nobody yet"
        seats={seats}
        chosen={owner && !owner.hasLeft ? owner.number : undefined}
      />
      <Field name="dueOn" label="By when" optional type="date" width="short" defaultValue={dueOn ?? undefined} />
    </>
  );
}
