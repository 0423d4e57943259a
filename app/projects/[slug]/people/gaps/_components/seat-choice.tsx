import { Select } from "@/app/_ui/select";
import type { SeatView } from "@/lib/projects/queries";

type SeatChoiceProps = {
  name: string;
  label: string;
  hint?: string;
  empty: string;
  seats: SeatView[];
  chosen?: number;
};

/** Someone who has a seat here, or nobody. */
export function SeatChoice({ seats, chosen, ...rest }: SeatChoiceProps) {
  const seated = seats.filter((seat) => seat.leftOn === null);
  return (
    <Select
      {...rest}
      optional
      width="medium"
      defaultValue={chosen === undefined ? undefined : String(chosen)}
      options={seated.map(({ number, name }) => ({ value: String(number), label: name }))}
    />
  );
}
