"use client";

import type { ComponentProps, ReactNode } from "react";
import { type FieldLabels, GroupFrame, useField } from "./field-frame";

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
  const field = useField({ name, error }, defaultValue);
  return (
    <GroupFrame name={name} label={label} hint={hint} error={field.error} optional={optional} large={large}>
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
                defaultChecked={option.value === field.value}
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
    </GroupFrame>
  );
}
