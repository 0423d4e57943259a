import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { Radios } from "@/app/_ui/radios";
import { helperDeclaration, usualAuthority } from "@/lib/statements/words";

/** Whose word it is, on what authority it is written down, and what the helper declares. */
export function WhoPart({ name }: { name: string }) {
  return (
    <section className="form-part" aria-labelledby="whose-word">
      <h2 className="section-title" id="whose-word">
        Whose word it is
      </h2>
      <Field
        name="name"
        label="Their name, as they gave it to you"
        hint={`At their seat it stands as ${name}.`}
        width="medium"
        autoComplete="off"
      />
      <Field
        name="authority"
        label="On whose word do you write this down?"
        hint={`Such as “${usualAuthority}” It is sealed with the signature.`}
        list="usual-authority"
        autoComplete="off"
      />
      <datalist id="usual-authority">
        <option value={usualAuthority} />
      </datalist>
      <Radios
        name="readBack"
        label="Did you read their answers back to them?"
        options={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
        ]}
        small
      />
      <Checkbox name="declaration" label={helperDeclaration} />
    </section>
  );
}
