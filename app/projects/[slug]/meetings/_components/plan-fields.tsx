"use client";

import "./meetings.css";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { FieldGroup } from "@/app/_ui/field-group";
import { HiddenField } from "@/app/_ui/hidden-field";
import { RowsEditor } from "@/app/_ui/rows-editor";
import { TextArea } from "@/app/_ui/text-area";
import { mostAgendaRows, mostPapers } from "@/lib/meetings/words";

type PlanFieldsProps = {
  /** Who can hold it; `chosen` names those who do. */
  seats: { number: number; name: string }[];
  /** Where a plan is new: how it repeats. */
  repeats?: boolean;
};

/** When and where a meeting is, who holds it, what it is about and what to read before it. */
export function PlanFields({ seats, repeats = false }: PlanFieldsProps) {
  return (
    <>
      <Field
        name="title"
        label="What the meeting is for"
        hint="For example: Where the benches go."
        autoComplete="off"
      />
      <Field name="day" label="Day" type="date" width="short" />
      <div className="meeting-times">
        <Field name="from" label="From" type="time" width="short" />
        <Field name="to" label="To" type="time" width="short" />
      </div>
      <Field name="place" label="Where" hint="Leave it empty when you only meet online." optional autoComplete="off" />
      <Field name="link" label="Link, to join online" type="url" hint="It begins with https://." optional />
      <TextArea
        name="access"
        label="So that everyone can take part"
        hint="What is arranged: a lift, breaks, a quiet room, an interpreter, someone to stand in for a carer."
        optional
        rows={3}
      />
      <FieldGroup
        name="facilitators"
        legend="Who holds it"
        hint="It works best when people from different groups take turns. It may stay open for now."
      >
        {seats.map(({ number, name }) => (
          <Checkbox small key={number} name={`facilitators.seat${number}`} value={number} label={name} />
        ))}
      </FieldGroup>
      <AgendaRows />
      <PaperRows />
      {repeats && <Repeating />}
    </>
  );
}

function AgendaRows() {
  return (
    <RowsEditor
      name="agenda"
      mainField="text"
      least={3}
      most={mostAgendaRows}
      legend="Agenda"
      hint="One point in each row. Empty rows are left out."
      rowName={(number) => `point ${number}`}
      addWords="Add another point"
    >
      {({ path, number }) => (
        <>
          <HiddenField name={`${path}.id`} />
          <Field name={`${path}.text`} label={`Point ${number}`} autoComplete="off" />
          <Field
            name={`${path}.minutes`}
            label={
              <>
                Minutes<span className="visually-hidden"> for point {number}</span>
              </>
            }
            optional
            width="short"
            inputMode="numeric"
            autoComplete="off"
          />
        </>
      )}
    </RowsEditor>
  );
}

function PaperRows() {
  return (
    <RowsEditor
      name="papers"
      mainField="text"
      least={2}
      most={mostPapers}
      legend="Papers"
      hint="What to read before it, and where it is. Without an address it is handed out on paper."
      rowName={(number) => `paper ${number}`}
      addWords="Add another paper"
    >
      {({ path, number }) => (
        <>
          <Field name={`${path}.text`} label={`Paper ${number}`} autoComplete="off" />
          <Field
            name={`${path}.link`}
            label={
              <>
                Address<span className="visually-hidden"> of paper {number}</span>
              </>
            }
            optional
            type="url"
            autoComplete="off"
          />
        </>
      )}
    </RowsEditor>
  );
}

function Repeating() {
  return (
    <FieldGroup
      name="repeating"
      legend="Does it come again?"
      hint="Leave both empty for one meeting. Otherwise all are planned alike, and each can be changed afterwards."
    >
      <Field name="every" label="Every how many weeks" optional width="short" inputMode="numeric" autoComplete="off" />
      <Field
        name="times"
        label="How many meetings in all"
        optional
        width="short"
        inputMode="numeric"
        autoComplete="off"
      />
    </FieldGroup>
  );
}
