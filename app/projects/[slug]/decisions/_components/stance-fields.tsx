import { FieldGroup } from "@/app/_ui/field-group";
import { Seat } from "@/app/_ui/seat";
import { StanceField, type StancePerson } from "./stance-field";

export type StanceGroup = { key: string; name: string; letter: string; people: StancePerson[] };

type StanceFieldsProps = {
  groups: StanceGroup[];
  /** Who had a seat at some time, but not on the day that the form begins with. */
  others: StancePerson[];
};

/** How everyone stood, on one short list, group by group; a group without anyone is said out loud. */
export function StanceFields({ groups, others }: StanceFieldsProps) {
  return (
    <FieldGroup
      name="stances"
      legend="How did each person stand?"
      hint="Ask each person. Whoever was not asked was not there. Someone who stands aside, for example because they gain from it themselves, can live with it. Everyone can say it themselves afterwards, or put it right."
    >
      {groups.map(({ key, name, letter, people }) => (
        <section key={key} className="stance-fields">
          <h3 className="stance-fields__group">
            <Seat group={key} letter={letter} state={people.length === 0 ? "empty" : "signed"} size="medium" />
            {name}
          </h3>
          {people.length === 0 && <p className="note">Nobody has a seat here. The decision is made without them.</p>}
          {people.length > 0 && (
            <ul className="stance-fields__people">
              {people.map((person) => (
                <StanceField key={person.number} person={person} />
              ))}
            </ul>
          )}
        </section>
      ))}
      {others.length > 0 && (
        <details className="fold">
          <summary>Someone who had a seat on another day</summary>
          <p className="note">
            Only who had a seat on the day of the decision can be named. Is the day on which someone came wrong? Put it
            right at their seat first.
          </p>
          <ul className="stance-fields__people">
            {others.map((person) => (
              <StanceField key={person.number} person={person} />
            ))}
          </ul>
        </details>
      )}
    </FieldGroup>
  );
}
