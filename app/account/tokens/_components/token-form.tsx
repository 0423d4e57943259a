"use client";

import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { FieldGroup } from "@/app/_ui/field-group";
import { useCurrentForm } from "@/app/_ui/form-context";
import { HiddenField } from "@/app/_ui/hidden-field";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { lifetimes, scopeHints, scopes, scopeWords } from "@/lib/api-tokens/words";
import { MadeToken } from "./made-token";

/** What a token is for; and once it is made, the token itself in the place of the form. */
export function TokenForm({ networks }: { networks: { slug: string; name: string }[] }) {
  const { token } = useCurrentForm().values;
  if (typeof token === "string") return <MadeToken token={token} />;
  return (
    <>
      <Field
        name="name"
        label="What is it for?"
        hint="For example: Quarterly report. Only you see this."
        width="medium"
      />
      {networks.length === 1 ? (
        <HiddenField name="network" />
      ) : (
        <Radios
          name="network"
          label="Which network may it read?"
          options={networks.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      )}
      <FieldGroup name="scopes" legend="What may it read?" hint="No more than the program needs.">
        {scopes.map((scope) => (
          <Checkbox
            key={scope}
            name={`scopes.${scope}`}
            value={scope}
            label={scopeWords[scope]}
            hint={scopeHints[scope]}
          />
        ))}
      </FieldGroup>
      <Radios
        small
        name="days"
        label="For how long?"
        options={lifetimes.map((days) => ({ value: String(days), label: `${days} days` }))}
      />
      <SubmitButton pendingWords="Making it …">Make the token</SubmitButton>
    </>
  );
}
