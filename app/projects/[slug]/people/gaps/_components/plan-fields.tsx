import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/select";
import type { Gap } from "@/lib/people/queries";
import type { SeatView } from "@/lib/projects/queries";

type PlanFieldsProps = { seats: SeatView[]; owner?: Gap["owner"]; dueOn?: Gap["dueOn"] };

/** Who looks for what is missing, and by when. */
export function PlanFields({ seats, owner = null, dueOn = null }: PlanFieldsProps) {
  const seated = seats.filter((seat) => seat.leftOn === null);
  return (
    <>
      <Select
        name="owner"
        label="Who is looking"
        optional
        empty="Nobody yet"
        width="medium"
        defaultValue={owner && !owner.hasLeft ? String(owner.number) : undefined}
        options={seated.map(({ number, name }) => ({ value: String(number), label: name }))}
      />
      <Field name="dueOn" label="By when" optional type="date" width="short" defaultValue={dueOn ?? undefined} />
    </>
  );
}
