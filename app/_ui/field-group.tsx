import type { ReactNode } from "react";
import { describedBy, ErrorLine, Hint } from "./field-parts";

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
  return (
    <fieldset
      className={error ? "field-group has-error" : "field-group"}
      id={name}
      aria-describedby={describedBy(name, hint, error)}
      tabIndex={-1}
    >
      <legend className={large ? "field-group__name field-group__name--large" : "field-group__name"}>{legend}</legend>
      <Hint name={name}>{hint}</Hint>
      <ErrorLine name={name} error={error} />
      <div className="field-group__body">{children}</div>
    </fieldset>
  );
}
