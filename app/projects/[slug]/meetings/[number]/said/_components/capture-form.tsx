"use client";

import { usePathname } from "next/navigation";
import { type FormEvent, useActionState, useEffect, useRef, useState } from "react";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Field } from "@/app/_ui/field";
import { FormStateContext } from "@/app/_ui/form-context";
import { emptyForm, type FormAction, type Problem } from "@/app/_ui/form-state";
import { PageTitle } from "@/app/_ui/page-title";
import { type Choice, Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { longestVoice } from "@/lib/voices/words";
import { fieldOf, lineIn, putIn } from "./line-fields";
import { keepBegun, type Line, readBegun } from "./unsent-lines";
import { UnsentList } from "./unsent-list";
import { useUnsentLines } from "./use-unsent-lines";

type CaptureFormProps = {
  title: string;
  /** Where a browser without JavaScript sends the form. */
  action: FormAction;
  send: FormAction;
  /** Under which name lines wait in this browser. */
  keptAs: string;
  submission: string;
  people: Choice[];
  /** One line was written down just now, and the next may follow. */
  goesOn: boolean;
};

/** One line, Enter, the next: what is typed is kept in the browser until it has come. */
export function CaptureForm({ title, action, send, keptAs, submission, people, goesOn }: CaptureFormProps) {
  const [state, formAction] = useActionState(action, emptyForm, usePathname());
  const [notKept, setNotKept] = useState<Problem[] | null>(null);
  const unsent = useUnsentLines(keptAs, send);
  const form = useRef<HTMLFormElement>(null);
  const problems = notKept ?? state.problems;

  function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const line = lineIn(event.currentTarget);
    const wrong = whatIsWrong(line.text);
    setNotKept(wrong);
    if (wrong.length > 0) return;
    unsent.add(line);
    event.currentTarget.reset();
    keepBegun(keptAs, { text: "", whose: "" });
    fieldOf(event.currentTarget)?.focus();
  }

  function writeAgain(line: Line) {
    if (!form.current || !putIn(form.current, line)) return;
    fieldOf(form.current)?.focus();
    unsent.takeBack(line.key);
  }

  // What was begun before the phone put the page away stands in the field again.
  useEffect(() => {
    const line = readBegun(keptAs);
    if (line && form.current && fieldOf(form.current)?.value === "") putIn(form.current, line);
  }, [keptAs]);

  return (
    <FormStateContext value={{ values: state.values, problems }}>
      <PageTitle title={problems.length > 0 ? `Problem: ${title}` : title} />
      <form
        ref={form}
        className="form"
        action={formAction}
        onSubmit={keep}
        onInput={(event) => keepBegun(keptAs, lineIn(event.currentTarget))}
        noValidate
      >
        {problems.length > 0 && <ErrorSummary problems={problems} />}
        <input type="hidden" name="submission" value={submission} />
        <Select name="lines.0.whose" label="Who says it" width="medium" empty="Without a name" options={people} />
        <Field
          name="lines.0.text"
          label="What is said"
          hint="One point, as near to their own words as you can. Then press Enter."
          autoComplete="off"
          enterKeyHint="send"
          {...(goesOn ? { autoFocus: true } : {})}
        />
        <SubmitButton>Write this down</SubmitButton>
      </form>
      <UnsentList lines={unsent.lines} trouble={unsent.trouble} onAgain={unsent.sendAll} onWriteAgain={writeAgain} />
    </FormStateContext>
  );
}

/** What the server would refuse as well: said before the line is put away. */
function whatIsWrong(text: string): Problem[] {
  const problem = (message: string) => [{ name: "lines.0.text", message }];
  if (!/[\p{Letter}\p{Number}]/u.test(text)) return problem("Write what was said.");
  return text.length > longestVoice ? problem(`Keep this to ${longestVoice} characters or fewer.`) : [];
}
