"use client";

import { useEffect, useRef } from "react";
import type { Problem } from "./form-state";
import { Icon } from "./icon";

/** Without JavaScript the browser moves the focus itself. */
const focusOnArrival = { autoFocus: true };

/** All that is wrong, each with a link to its field. Takes focus when it appears, with JavaScript or without. */
export function ErrorSummary({ problems }: { problems: Problem[] }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  return (
    <div ref={summary} className="error-summary" role="alert" tabIndex={-1} {...focusOnArrival}>
      <h2>
        <Icon name="problem" />
        There is a problem
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.name} ${problem.message}`}>
            {problem.name === "" ? problem.message : <a href={`#${problem.name}`}>{problem.message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
