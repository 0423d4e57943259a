"use client";

import type { ComponentProps, ReactNode } from "react";
import { describedBy, ErrorLine, Hint, Optional } from "./field-parts";
import { asText, useFormField } from "./form-context";

export type FieldLabels = { name: string; label: ReactNode; hint?: ReactNode; error?: string; optional?: boolean };
export type FieldWidth = "short" | "medium";

type FieldProps = FieldLabels & { width?: FieldWidth } & Omit<ComponentProps<"input">, "name" | "width" | "className">;

/** One line of writing, with its label, hint and error. Its id is its name. */
export function Field({ name, label, hint, error, optional, width, defaultValue, type = "text", ...rest }: FieldProps) {
  const field = useFormField(name, defaultValue);
  const wrong = error ?? field.error;
  return (
    <div className={width ? `field field--${width}` : "field"}>
      <label htmlFor={name}>
        {label}
        <Optional optional={optional} />
      </label>
      <Hint name={name}>{hint}</Hint>
      <ErrorLine name={name} error={wrong} />
      <input
        {...rest}
        id={name}
        name={name}
        type={type}
        defaultValue={asText(field.value)}
        aria-describedby={describedBy(name, hint, wrong)}
        aria-invalid={wrong ? true : undefined}
      />
    </div>
  );
}
