import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { FieldGroup } from "@/app/_ui/field-group";
import { TextArea } from "@/app/_ui/text-area";
import type { Day } from "@/lib/calendar/days";
import type { ProjectView } from "@/lib/projects/queries";
import type { Brief } from "@/lib/projects/schema";

type OutcomeFieldsProps = {
  groups: ProjectView["framework"]["groups"];
  aims: Brief["aims"];
  decisions: { number: number; title: string }[];
  today: Day;
};

/** What is meant to be different, who chose it, and what it goes back to. */
export function OutcomeFields({ groups, aims, decisions, today }: OutcomeFieldsProps) {
  return (
    <>
      <Field
        name="title"
        label="What is to be different for people?"
        hint="For example: People get first support sooner."
        autoComplete="off"
      />
      <TextArea name="about" label="More about it" optional rows={3} />
      <FieldGroup name="chosenBy" legend="Which groups chose it?" hint="Tick everyone who had a say in choosing it.">
        {groups.map(({ key, name }) => (
          <Checkbox small key={key} name={`chosenBy.${key}`} value={key} label={name} />
        ))}
      </FieldGroup>
      <Field name="chosenOn" label="Chosen on" type="date" width="short" max={today} />
      <FieldGroup name="aims" legend="Which aims of the brief does it show?">
        {aims.length === 0 && <p className="note">The brief has no aims yet. Write the first one there.</p>}
        {aims.map(({ id, text }, place) => (
          <Checkbox small key={id} name={`aims.a${place + 1}`} value={id} label={text} />
        ))}
      </FieldGroup>
      {decisions.length > 0 && (
        <FieldGroup
          name="decisions"
          legend="Which decisions does it owe something to?"
          hint="It may be none. What was said before a decision is shown with it."
        >
          {decisions.map(({ number, title }) => (
            <Checkbox
              small
              key={number}
              name={`decisions.d${number}`}
              value={String(number)}
              label={`${number}. ${title}`}
            />
          ))}
        </FieldGroup>
      )}
    </>
  );
}
