import { Chip, Chips } from "@/app/_ui/chip";
import { Field } from "@/app/_ui/field";
import { FilterBar } from "@/app/_ui/filter-bar";
import type { Period } from "@/lib/engagement/queries";
import { periodInWords } from "./period";

/** Which activities are shown; what was said and felt is that of the last day. */
export function PeriodFilter({ home, period }: { home: string; period: Period }) {
  const words = periodInWords(period);
  return (
    <div className="no-print">
      <FilterBar label="Filter by day" action={home} submit="Show this period" open={words !== null}>
        <Field name="from" label="From" type="date" defaultValue={period.from} />
        <Field name="to" label="To" type="date" defaultValue={period.to} />
      </FilterBar>
      {words && (
        <Chips clearHref={home}>
          <Chip href={home} label={words} />
        </Chips>
      )}
    </div>
  );
}
