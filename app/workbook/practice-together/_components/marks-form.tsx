import { Button } from "@/app/_ui/button";
import { FieldGroup } from "@/app/_ui/field-group";
import { Radios } from "@/app/_ui/radios";
import { addressOf, type Practice, type Priority, prioritiesOf, type Role } from "@/lib/practice/schema";
import { markWords, priorityWords, roleWords } from "@/lib/practice/words";
import { practiceHome } from "./practice-href";

type MarksFormProps = { practice: Practice; roles: readonly Role[]; next: "table" | "map"; children: string };

const options = [...Object.entries(markWords), ["", "We do not know yet"] as const].map(([value, label]) => ({
  value,
  label,
}));

/** What some roles must have and what they could let go. Its answer is the next address. */
export function MarksForm({ practice, roles, next, children }: MarksFormProps) {
  const asked: string[] = roles.flatMap((role) => prioritiesOf[role]);
  const carried = Object.entries(addressOf({ ...practice, shown: next })).filter(([name]) => !asked.includes(name));
  return (
    <form className="form" action={practiceHome} method="get" autoComplete="off">
      {carried.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {roles.map((role) => (
        <FieldGroup key={role} name={role} legend={roleWords[role].name} large>
          {prioritiesOf[role].map((priority: Priority) => (
            <Radios
              key={priority}
              name={priority}
              label={priorityWords[priority]}
              options={options}
              small
              defaultValue={practice.marks[priority] ?? ""}
            />
          ))}
        </FieldGroup>
      ))}
      <Button type="submit">{children}</Button>
    </form>
  );
}
