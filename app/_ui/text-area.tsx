"use client";

import type { ComponentProps } from "react";
import type { FieldLabels } from "./field";
import { describedBy, ErrorLine, Hint, Optional } from "./field-parts";
import { asText, useFormField } from "./form-context";

type TextAreaProps = FieldLabels & Omit<ComponentProps<"textarea">, "name" | "className">;

/** Room for several lines. */
export function TextArea({ name, label, hint, error, optional, defaultValue, rows = 4, ...rest }: TextAreaProps) {
  const field = useFormField(name, defaultValue);
  const wrong = error ?? field.error;
  return (
    <div className="field">
      <label htmlFor={name}>
        {label}
        <Optional optional={optional} />
      </label>
      <Hint name={name}>{hint}</Hint>
      <ErrorLine name={name} error={wrong} />
      <textarea
        {...rest}
        id={name}
        name={name}
        rows={rows}
        defaultValue={asText(field.value)}
        aria-describedby={describedBy(name, hint, wrong)}
        aria-invalid={wrong ? true : undefined}
      />
    </div>
  );
}
