import "./outcomes.css";
import { Field } from "@/app/_ui/field";
import { HiddenField } from "@/app/_ui/hidden-field";
import type { Day } from "@/lib/calendar/days";
import type { Measure } from "@/lib/outcomes/queries";

type ReadingFieldsProps = { measure: Measure; today: Day; row?: string };

/** What was measured on one day. `row` stands before the names of a row, such as "rows.0." */
export function ReadingFields({ measure: { unit, categories, scale }, today, row = "" }: ReadingFieldsProps) {
  return (
    <>
      <div className="reading-row">
        <Field name={`${row}measuredOn`} label="Measured on" type="date" max={today} />
        <Field name={`${row}value`} label={`Figure, in ${unit}`} inputMode="decimal" autoComplete="off" />
        <Field
          name={`${row}people`}
          label="People it tells of"
          optional={scale === ""}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
      {categories.length > 0 && (
        <div className="reading-row">
          {categories.map((category, place) => (
            <div key={category}>
              <HiddenField name={`${row}parts.${place}.category`} />
              <Field
                name={`${row}parts.${place}.value`}
                label={`${category}, in ${unit}`}
                optional
                inputMode="decimal"
                autoComplete="off"
              />
            </div>
          ))}
        </div>
      )}
      <div className="reading-row">
        <Field name={`${row}note`} label="Note" optional autoComplete="off" />
        <Field name={`${row}link`} label="Web address to check it" optional type="url" autoComplete="off" />
      </div>
    </>
  );
}
