"use client";

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { ErrorSummary } from "./error-summary";
import { FormStateContext } from "./form-context";
import { emptyForm, type FormAction, type FormState } from "./form-state";
import { Notice } from "./notice";
import { FormTitle, useTitleKeeper } from "./titled-forms";

type ActionFormProps = { action: FormAction; title?: string; initial?: FormState; id?: string; children: ReactNode };

/** The one form wrapper: what was typed comes back, with what is wrong said above, at the field and in the title. */
export function ActionForm({ action, title, initial = emptyForm, id, children }: ActionFormProps) {
  const [first] = useState(initial);
  const [state, formAction] = useActionState(action, first);
  const form = useRef<HTMLFormElement>(null);
  const hasProblem = state.problems.length > 0;
  const titleKept = useTitleKeeper(useId(), hasProblem);

  useEffect(() => {
    if (state !== first && state.problems.length === 0) form.current?.reset();
  }, [state, first]);

  /** Sent in a transition of our own: React would empty the fields after its own. */
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget, submitterOf(event.nativeEvent));
    startTransition(() => formAction(data));
  }

  return (
    <FormStateContext value={state}>
      {title !== undefined && !titleKept && <FormTitle title={title} problem={hasProblem} />}
      <form ref={form} id={id} className="form" action={formAction} onSubmit={send} noValidate>
        {hasProblem && <ErrorSummary problems={state.problems} />}
        <div className="form__status" role="status">
          {state.notice && <Notice said>{state.notice}</Notice>}
        </div>
        {children}
      </form>
    </FormStateContext>
  );
}

function submitterOf(event: Event): HTMLElement | null {
  return event instanceof SubmitEvent ? event.submitter : null;
}
