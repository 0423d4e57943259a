"use client";

import { Field } from "@/app/_ui/field";
import { asText, useFormField } from "@/app/_ui/form-context";
import { Select } from "@/app/_ui/select";
import { stances, stanceWords } from "@/lib/decisions/words";

export type StancePerson = { number: number; name: string; hint?: string };

const options = stances.filter((stance) => stance !== "absent").map((value) => ({ value, label: stanceWords[value] }));

/** How one person stood: a line of its own, and room for why, folded away until it is needed. */
export function StanceField({ person: { number, name, hint } }: { person: StancePerson }) {
  const reason = `reasons.seat${number}`;
  const { value, error } = useFormField(reason);
  return (
    <li className="stance-field">
      <Select
        name={`stances.seat${number}`}
        label={name}
        hint={hint}
        width="medium"
        empty={stanceWords.absent}
        options={options}
      />
      <details className="fold" open={error !== undefined || asText(value) !== ""}>
        <summary>
          Why<span className="visually-hidden">, as {name} said it</span>
        </summary>
        <Field
          name={reason}
          label={
            <>
              In their words<span className="visually-hidden">: why, {name}</span>
            </>
          }
          autoComplete="off"
        />
      </details>
    </li>
  );
}
