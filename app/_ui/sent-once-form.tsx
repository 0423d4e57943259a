"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type FormEvent, type ReactNode, startTransition, useActionState, useState } from "react";
import { ErrorSummary } from "./error-summary";
import { FormStateContext } from "./form-context";
import { type FormAction, type Problem, whatIsTooLarge } from "./form-state";
import { PageTitle } from "./page-title";

type SentOnceFormProps = {
  action: FormAction;
  title?: string;
  /** What the form begins with, where its fields do not say so themselves. */
  values?: Record<string, unknown>;
  /** The random id of this rendering: whoever gets the same one twice does the work once. */
  submission: string;
  /** How many bytes each file may have, in a form that takes large ones: see proxy.ts. */
  largestFile?: number;
  children: ReactNode;
};

/** What was typed comes back, with what is wrong said above, at the field and in the title. */
export function SentOnceForm({ action, title, values = {}, submission, largestFile, children }: SentOnceFormProps) {
  const [notSent, setNotSent] = useState<Problem[]>([]);
  const sending = isBrowser ? keepingWords(action, setNotSent) : action;
  const [state, formAction] = useActionState(sending, { values, problems: [] }, usePageAddress());
  const problems = notSent.length > 0 ? notSent : state.problems;
  const hasProblem = problems.length > 0;

  /** Sent in a transition of our own: React would empty the fields after its own. */
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = withoutUnchosen(new FormData(event.currentTarget, submitterOf(event.nativeEvent)));
    const tooLarge = whatIsTooLarge(data, largestFile);
    setNotSent(tooLarge);
    if (tooLarge.length === 0) startTransition(() => formAction(data));
  }

  return (
    <FormStateContext value={{ ...state, notSent }}>
      {title !== undefined && <PageTitle title={hasProblem ? `Problem: ${title}` : title} />}
      <form className="form" action={formAction} onSubmit={send} noValidate>
        {hasProblem && <ErrorSummary problems={problems} />}
        <input type="hidden" name="submission" value={submission} />
        {children}
      </form>
    </FormStateContext>
  );
}

/** The server's own action is what a browser without JavaScript is given to send to. */
const isBrowser = typeof window !== "undefined";

const noConnection: Problem = {
  name: "",
  message: "There is no connection now, so this is not sent. What you wrote is still here: try again in a moment.",
};

/** Without a connection the form stays as it is, and can be sent again: the server does the work once. */
function keepingWords(action: FormAction, refuse: (problems: Problem[]) => void): FormAction {
  return async (state, data) => {
    try {
      return await action(state, data);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      refuse([noConnection]);
      return state;
    }
  };
}

/**
 * Where the form is sent without JavaScript. An empty address would keep the "#field" of a link that was followed in the
 * summary, and the browser would then move the focus there and not to the next summary.
 */
function usePageAddress(): string {
  const search = useSearchParams().toString();
  return `${usePathname()}${search && `?${search}`}`;
}

/** A file that was not chosen is sent as an empty one without a name; on its way through React it would be given a name. */
function withoutUnchosen(data: FormData): FormData {
  for (const [name, value] of [...data]) {
    if (typeof value !== "string" && value.size === 0 && value.name === "") data.delete(name);
  }
  return data;
}

function submitterOf(event: Event): HTMLElement | null {
  return event instanceof SubmitEvent ? event.submitter : null;
}
