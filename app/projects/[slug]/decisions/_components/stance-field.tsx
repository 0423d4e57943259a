"use client";

import { Field } from "@/app/_ui/field";
import { Fold } from "@/app/_ui/fold";
import { Select } from "@/app/_ui/select";
import { stances, stanceWords } from "@/lib/decisions/words";

export type StancePerson = { number: number; name: string; hint?: string };

const options = stances.filter((stance) => stance !== "absent").map((value) => ({ value, label: stanceWords[value] }));

/** How one person stood: a line of its own, and room for why, folded away until it is needed. */
export function StanceField({ person: { number, name, hint } }: { person: StancePerson }) {
  const reason = `reasons.seat${number}`;
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
      <Fold
        names={[reason]}
        summary={
          <>
            Why<span className="visually-hidden">, {name}</span>
          </>
        }
      >
        <Field
          name={reason}
          label={
            <>
              In their words<span className="visually-hidden">: why, {name}</span>
            </>
          }
          autoComplete="off"
        />
      </Fold>
    </li>
  );
}
