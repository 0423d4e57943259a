import { numberOf } from "@/lib/practice/rules";
import { type Marks, prioritiesOf, roles } from "@/lib/practice/schema";
import { priorityWords, roleWords } from "@/lib/practice/words";
import { saidOf } from "./said-of";

/** The numbers of the map in words: each role with its priorities. */
export function WhatEachChose({ marks }: { marks: Marks }) {
  return (
    <ul className="practice-chosen">
      {roles.map((role) => (
        <li key={role}>
          <h3 className="sub-title">{roleWords[role].name}</h3>
          <ol className="numbered" start={numberOf(prioritiesOf[role][0])}>
            {prioritiesOf[role].map((priority) => (
              <li key={priority} value={numberOf(priority)}>
                {priorityWords[priority]}: {saidOf(marks[priority])}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
