"use client";

import type { ComponentProps } from "react";
import type { FieldLabels } from "./field-frame";
import { describedBy, ErrorLine, hintId } from "./field-parts";
import { useFormField } from "./form-context";
import { Icon } from "./icon";

type CheckboxProps = Omit<FieldLabels, "optional"> & { small?: boolean } & Omit<
    ComponentProps<"input">,
    "name" | "type" | "className"
  >;

/** A box to tick. Boxes that share a name need an `id` of their own. */
export function Checkbox({
  name,
  label,
  hint,
  error,
  small,
  id = name,
  value = "yes",
  defaultChecked,
  ...rest
}: CheckboxProps) {
  const field = useFormField(name, defaultChecked);
  const wrong = error ?? field.error;
  return (
    <div className={wrong ? "has-error" : undefined}>
      <ErrorLine name={id} error={wrong} />
      <label className={small ? "choice choice--small" : "choice"}>
        <input
          {...rest}
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={isTicked(field.value, String(value))}
          aria-labelledby={hint ? `${id}-words` : undefined}
          aria-describedby={describedBy(id, hint, wrong)}
          aria-invalid={wrong ? true : undefined}
        />
        <span className="choice__dot choice__dot--square">
          <Icon name="tick" />
        </span>
        <span className="choice__words" id={`${id}-words`}>
          {label}
        </span>
        {hint && (
          <span className="choice__hint" id={hintId(id)}>
            {hint}
          </span>
        )}
      </label>
    </div>
  );
}

function isTicked(stored: unknown, value: string): boolean {
  if (Array.isArray(stored)) return stored.includes(value);
  return stored === true || stored === value;
}
