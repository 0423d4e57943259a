import type { Group } from "./group";
import { Radios } from "./radios";
import { Seat } from "./seat";

type GroupRadiosProps = { label: string; hint: string; groups: Group[]; group?: string };

/** The groups to choose one from, each with its seat. */
export function GroupRadios({ label, hint, groups, group }: GroupRadiosProps) {
  return (
    <Radios
      name="group"
      label={label}
      hint={hint}
      defaultValue={group}
      options={groups.map(({ key, name, letter }) => ({
        value: key,
        label: (
          <span className="group-choice">
            <Seat group={key} letter={letter} state="signed" size="medium" />
            {name}
          </span>
        ),
      }))}
    />
  );
}
