"use client";

import { createContext, useContext } from "react";
import { emptyForm, type FormState, valueAt } from "./form-state";

export const FormStateContext = createContext<FormState>(emptyForm);

/** The state of the form around this component. */
export function useCurrentForm(): FormState {
  return useContext(FormStateContext);
}

/** A field's error and starting value: while there are problems, what was typed; otherwise what is recorded. */
export function useFormField(name: string, defaultValue?: unknown): { error: string | undefined; value: unknown } {
  const state = useCurrentForm();
  const typed = valueAt(state.values, name);
  const sentBack = state.problems.length > 0;
  return {
    error: state.problems.find((problem) => problem.name === name)?.message,
    value: typed ?? (sentBack ? undefined : defaultValue),
  };
}

export const asText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
