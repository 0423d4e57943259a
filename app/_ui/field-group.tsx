"use client";

import type { ReactNode } from "react";
import { describedBy, ErrorLine, Hint } from "./field-parts";
import { useFormField } from "./form-context";

type FieldGroupProps = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  large?: boolean;
  children: ReactNode;
};

/** Fields that belong together, under one name. */
export function FieldGroup({ name, legend, hint, error, large, children }: FieldGroupProps) {
  const field = useFormField(name);
  const wrong = error ?? field.error;
  return (
    <fieldset
      className={wrong ? "field-group has-error" : "field-group"}
      id={name}
      aria-describedby={describedBy(name, hint, wrong)}
      tabIndex={-1}
    >
      <legend className={large ? "field-group__name field-group__name--large" : "field-group__name"}>{legend}</legend>
      <Hint name={name}>{hint}</Hint>
      <ErrorLine name={name} error={wrong} />
      <div className="field-group__body">{children}</div>
    </fieldset>
  );
}
