"use client";

import { createContext, useContext } from "react";
import { emptyForm, type FormState, type Problem, valueAt } from "./form-state";

/** A form as its fields see it: with what kept the browser from sending it. */
type ShownForm = FormState & { notSent?: Problem[] };

export const FormStateContext = createContext<ShownForm>(emptyForm);

/** The state of the form around this component. */
export function useCurrentForm(): FormState {
  return useContext(FormStateContext);
}

/** A field's error and starting value: while there are problems, what was typed; otherwise what is recorded. */
export function useFormField(name: string, defaultValue?: unknown): { error: string | undefined; value: unknown } {
  const { notSent = [], ...state } = useContext(FormStateContext);
  const typed = valueAt(state.values, name);
  const sentBack = state.problems.length > 0;
  return {
    error: [...notSent, ...state.problems].find((problem) => problem.name === name)?.message,
    value: typed ?? (sentBack ? undefined : defaultValue),
  };
}

export const asText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
