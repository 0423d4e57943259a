"use client";

import type { ComponentProps, ReactNode } from "react";
import { describedBy, ErrorLine, Hint, Optional } from "./field-parts";
import { asText, useFormField } from "./form-context";

export type FieldLabels = { name: string; label: ReactNode; hint?: ReactNode; error?: string; optional?: boolean };
export type FieldWidth = "short" | "medium";

type FrameProps = FieldLabels & { width?: FieldWidth; children: ReactNode };

/** The label, hint and error around one control, whose id is its name. */
export function FieldFrame({ name, label, hint, error, optional, width, children }: FrameProps) {
  return (
    <div className={width ? `field field--${width}` : "field"}>
      <label htmlFor={name}>
        {label}
        <Optional optional={optional} />
      </label>
      <Hint name={name}>{hint}</Hint>
      <ErrorLine name={name} error={error} />
      {children}
    </div>
  );
}

type GroupFrameProps = FieldLabels & { large?: boolean } & Pick<
    ComponentProps<"fieldset">,
    "id" | "tabIndex" | "children"
  >;

/** The same around several controls. */
export function GroupFrame({ name, label, hint, error, optional, large, children, ...rest }: GroupFrameProps) {
  return (
    <fieldset
      {...rest}
      className={error ? "field-group has-error" : "field-group"}
      aria-describedby={describedBy(name, hint, error)}
    >
      <legend className={large ? "field-group__name field-group__name--large" : "field-group__name"}>
        {label}
        <Optional optional={optional} />
      </legend>
      <Hint name={name}>{hint}</Hint>
      <ErrorLine name={name} error={error} />
      {children}
    </fieldset>
  );
}

/** What a field shows: what was typed or is recorded, what is wrong with it, and how its control says so. */
export function useField(
  { name, hint, error: told }: Pick<FieldLabels, "name" | "hint" | "error">,
  recorded?: unknown,
) {
  const field = useFormField(name, recorded);
  const error = told ?? field.error;
  return {
    error,
    value: asText(field.value),
    control: {
      id: name,
      name,
      "aria-describedby": describedBy(name, hint, error),
      "aria-invalid": error ? true : undefined,
    },
  };
}
