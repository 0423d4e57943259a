"use client";

import type { ComponentProps, ReactNode } from "react";
import type { FieldLabels } from "./field";
import { describedBy, ErrorLine, Hint, Optional } from "./field-parts";
import { asText, useFormField } from "./form-context";

type RadioOption = { value: string; label: ReactNode; hint?: ReactNode };

type RadiosProps = FieldLabels & { options: RadioOption[]; small?: boolean; large?: boolean } & Omit<
    ComponentProps<"input">,
    "name" | "type" | "className" | "value"
  >;

/** One answer of several. `small` sets them side by side; `large` makes the question a heading's size. */
export function Radios({
  name,
  label,
  hint,
  error,
  optional,
  options,
  small,
  large,
  defaultValue,
  ...rest
}: RadiosProps) {
  const field = useFormField(name, defaultValue);
  const wrong = error ?? field.error;
  const chosen = asText(field.value);
  return (
    <fieldset
      className={wrong ? "field-group has-error" : "field-group"}
      aria-describedby={describedBy(name, hint, wrong)}
    >
      <legend className={large ? "field-group__name field-group__name--large" : "field-group__name"}>
        {label}
        <Optional optional={optional} />
      </legend>
      <Hint name={name}>{hint}</Hint>
      <ErrorLine name={name} error={wrong} />
      <div className={small ? "choices choices--row" : "choices"}>
        {options.map((option, place) => {
          const id = place === 0 ? name : `${name}-${option.value}`;
          return (
            <label key={option.value} className={small ? "choice choice--small" : "choice"}>
              <input
                {...rest}
                type="radio"
                id={id}
                name={name}
                value={option.value}
                defaultChecked={option.value === chosen}
                aria-labelledby={option.hint ? `${id}-words` : undefined}
                aria-describedby={option.hint ? `${id}-about` : undefined}
              />
              <span className="choice__dot" />
              <span className="choice__words" id={`${id}-words`}>
                {option.label}
              </span>
              {option.hint && (
                <span className="choice__hint" id={`${id}-about`}>
                  {option.hint}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
