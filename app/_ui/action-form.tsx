"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type FormEvent, type ReactNode, startTransition, useActionState } from "react";
import { ErrorSummary } from "./error-summary";
import { FormStateContext } from "./form-context";
import type { FormAction } from "./form-state";
import { PageTitle } from "./page-title";

type ActionFormProps = {
  action: FormAction;
  title?: string;
  /** What the form begins with, where its fields do not say so themselves. */
  values?: Record<string, unknown>;
  children: ReactNode;
};

/** The one form wrapper: what was typed comes back, with what is wrong said above, at the field and in the title. */
export function ActionForm({ action, title, values = {}, children }: ActionFormProps) {
  const [state, formAction] = useActionState(action, { values, problems: [] }, usePageAddress());
  const hasProblem = state.problems.length > 0;

  /** Sent in a transition of our own: React would empty the fields after its own. */
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget, submitterOf(event.nativeEvent));
    startTransition(() => formAction(data));
  }

  return (
    <FormStateContext value={state}>
      {title !== undefined && <PageTitle title={hasProblem ? `Problem: ${title}` : title} />}
      <form className="form" action={formAction} onSubmit={send} noValidate>
        {hasProblem && <ErrorSummary problems={state.problems} />}
        {children}
      </form>
    </FormStateContext>
  );
}

/**
 * Where the form is sent without JavaScript. An empty address would keep the "#field" of a link that was followed in the
 * summary, and the browser would then move the focus there and not to the next summary.
 */
function usePageAddress(): string {
  const search = useSearchParams().toString();
  return `${usePathname()}${search && `?${search}`}`;
}

function submitterOf(event: Event): HTMLElement | null {
  return event instanceof SubmitEvent ? event.submitter : null;
}
