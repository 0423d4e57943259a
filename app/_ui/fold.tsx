"use client";

import type { ReactNode } from "react";
import { useCurrentForm } from "./form-context";
import { valueAt } from "./form-state";

type FoldProps = {
  /** The names that the fields inside have, or begin with. */
  names: string[];
  summary: ReactNode;
  children: ReactNode;
};

/** A part of a form that few need: open from the beginning where something is written, or wrong, inside. */
export function Fold({ names, summary, children }: FoldProps) {
  const { values, problems } = useCurrentForm();
  const isInside = (name: string) => names.some((each) => name === each || name.startsWith(`${each}.`));
  const open = problems.some(({ name }) => isInside(name)) || names.some((name) => saysAnything(valueAt(values, name)));
  return (
    <details className="fold form-fold" open={open}>
      <summary>{summary}</summary>
      <div className="form-fold__body">{children}</div>
    </details>
  );
}

function saysAnything(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(saysAnything);
  return value !== undefined && value !== null && value !== "" && value !== false;
}
