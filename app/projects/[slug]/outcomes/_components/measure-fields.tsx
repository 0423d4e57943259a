import { Field } from "@/app/_ui/field";
import { Radios } from "@/app/_ui/radios";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import type { Day } from "@/lib/calendar/days";
import { betters, howOftens } from "@/lib/outcomes/schema";
import { betterWords, howOftenWords } from "@/lib/outcomes/words";
import type { ProjectView } from "@/lib/projects/queries";

type MeasureFieldsProps = { seats: ProjectView["seats"]; today: Day };

/** What is counted or asked, how it was before, and how it is meant to be. */
export function MeasureFields({ seats, today }: MeasureFieldsProps) {
  return (
    <>
      <WhatPart seats={seats} />
      <section className="form-part">
        <h2 className="section-title">How it was before</h2>
        <p className="note">
          Leave it empty while you do not know. Without it, nobody can say whether something changed.
        </p>
        <Amount name="baseline" label="The figure before" />
        <Field name="baselineOn" label="On which day it was so" optional type="date" width="short" max={today} />
        <TextArea name="baselineNote" label="Where it is from" optional rows={2} />
      </section>
      <section className="form-part">
        <h2 className="section-title">How it is meant to be</h2>
        <Amount name="target" label="The figure you aim for" hint="For a range, its end." />
        <Amount name="targetFrom" label="Where the range begins" hint="Only where within a range is better." />
        <Field name="targetOn" label="By which day" optional type="date" width="short" />
        <TextArea name="targetWhy" label="Why this figure" optional rows={2} />
      </section>
      <section className="form-part">
        <h2 className="section-title">For some measures only</h2>
        <Amount name="lowest" label="The lowest there can be" hint="For example 0 where less than nothing cannot be." />
        <Amount name="highest" label="The highest there can be" hint="For example 100 for a part of a hundred." />
        <Field
          name="scale"
          label="The name of a published scale"
          optional
          hint="Only its name, and totals of five people or more: never its questions, and no single person’s score."
          autoComplete="off"
        />
        <TextArea
          name="categories"
          label="Split each reading by"
          optional
          hint="Up to six names, each on a line of its own. For example places."
          rows={3}
        />
      </section>
    </>
  );
}

function WhatPart({ seats }: Pick<MeasureFieldsProps, "seats">) {
  const here = seats.filter(({ leftOn }) => leftOn === null);
  return (
    <section className="form-part">
      <h2 className="section-title">What we count</h2>
      <Field
        name="what"
        label="What is counted or asked?"
        hint="For example: Median days from asking to first support."
        autoComplete="off"
      />
      <Field
        name="unit"
        label="In which unit?"
        hint="For example days, people or %."
        width="short"
        autoComplete="off"
      />
      <Radios
        name="better"
        label="What is better?"
        options={betters.map((value) => ({ value, label: betterWords[value] }))}
      />
      <TextArea name="howKnown" label="How do you know?" hint="Who is asked or counted, and how." rows={2} />
      <Select
        name="collector"
        label="Who collects it?"
        optional
        empty="Nobody is named"
        width="medium"
        options={here.map(({ number, name }) => ({ value: String(number), label: name }))}
      />
      <Select
        name="howOften"
        label="How often?"
        empty="Choose"
        width="medium"
        options={howOftens.map((value) => ({ value, label: howOftenWords[value] }))}
      />
    </section>
  );
}

function Amount({ name, label, hint }: { name: string; label: string; hint?: string }) {
  return <Field name={name} label={label} hint={hint} optional inputMode="decimal" width="short" autoComplete="off" />;
}
