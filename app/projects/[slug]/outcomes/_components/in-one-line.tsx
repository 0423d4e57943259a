import { aimInWords, figure } from "@/lib/outcomes/in-words";
import { withUnit } from "@/lib/outcomes/numbers";
import type { Measure } from "@/lib/outcomes/queries";

/** "Median days from asking to first support: 61 days before, 33 now, and 14 or fewer is our aim." */
export function InOneLine({ measure }: { measure: Measure }) {
  const { what, unit, baseline, readings } = measure;
  const now = readings.at(-1);
  const aim = aimInWords(measure);
  const parts = [
    baseline !== null && `${withUnit(baseline, unit)} before`,
    now && `${figure(now.value, unit)} now`,
    aim !== null && `${aim} is our aim`,
  ].filter((part) => part !== false && part !== undefined);
  return (
    <p>
      {what}
      {parts.length > 0 && `: ${parts.join(", ")}`}.
    </p>
  );
}
