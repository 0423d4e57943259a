"use client";

import type { ReactNode } from "react";
import { GroupFrame, useField } from "./field-frame";

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
  const field = useField({ name, error });
  return (
    <GroupFrame id={name} tabIndex={-1} name={name} label={legend} hint={hint} error={field.error} large={large}>
      <div className="field-group__body">{children}</div>
    </GroupFrame>
  );
}
