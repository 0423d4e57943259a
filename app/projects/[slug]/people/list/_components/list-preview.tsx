"use client";

import { useEffect, useRef } from "react";
import { Actions } from "@/app/_ui/actions";
import { Checkbox } from "@/app/_ui/checkbox";
import { useCurrentForm } from "@/app/_ui/form-context";
import { HiddenField } from "@/app/_ui/hidden-field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { count, listWithAnd, people } from "@/lib/checklist/words";
import type { ListRead } from "@/lib/people/rules";
import { ListTable } from "./list-table";

/** How a list was understood, line by line, and the ways on from there. */
export function ListPreview({ look, groupNames }: { look: ListRead; groupNames: Record<string, string> }) {
  const { problems } = useCurrentForm();
  const right = look.lines.filter((line) => line.problems.length === 0).length;
  const wrong = look.lines.length - right;
  const heading = useRef<HTMLHeadingElement>(null);
  // With problems, their summary takes the focus.
  const isFocused = problems.length === 0;
  useEffect(() => {
    if (isFocused) heading.current?.focus();
  }, [isFocused]);
  return (
    <>
      <div>
        <h2 className="section-title" id="the-list" tabIndex={-1} ref={heading} {...(isFocused && focusOnArrival)}>
          {people(look.lines.length)} in this list
        </h2>
        <p>{summary(right, wrong)} Nothing is saved yet.</p>
        {look.unread.length > 0 && <p className="note">Left unread: {listWithAnd(look.unread)}.</p>}
      </div>
      <ListTable lines={look.lines} groupNames={groupNames} />
      <HiddenField name="text" />
      {wrong > 0 && right > 0 && (
        <Checkbox
          name="leaveOut"
          value="on"
          label={wrong === 1 ? "Leave out the line with a problem" : `Leave out the ${wrong} lines with problems`}
        />
      )}
      <Actions>
        {right > 0 && (
          <SubmitButton name="step" value="save">
            Save {people(right)}
          </SubmitButton>
        )}
        <SubmitButton name="step" value="change" quiet pendingWords="One moment …">
          Change the list
        </SubmitButton>
      </Actions>
    </>
  );
}

/** Without JavaScript the browser moves the focus itself. */
const focusOnArrival = { autoFocus: true };

function summary(right: number, wrong: number): string {
  if (wrong === 0) return right === 1 ? "The line is right." : "Every line is right.";
  const problems = count(wrong, "line has a problem.", "lines have a problem.");
  return right === 0 ? problems : `${count(right, "line is right", "lines are right")}, ${problems}`;
}
