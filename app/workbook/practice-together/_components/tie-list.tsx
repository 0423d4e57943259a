import { numberOf, roleOf, type Tie } from "@/lib/practice/rules";
import { priorityWords, roleWords } from "@/lib/practice/words";
import { saidOf } from "./said-of";

/** Pairs of priorities, each with what its role said, and why the two meet or pull apart. */
export function TieList({ ties }: { ties: Tie[] }) {
  return (
    <ul className="workbook-list">
      {ties.map(({ between, why }) => (
        <li key={why}>
          {between.map(({ priority, mark }) => (
            <p key={priority}>
              <strong>
                {numberOf(priority)} {priorityWords[priority]}
              </strong>{" "}
              <span className="note">
                {roleWords[roleOf(priority)].name}: {saidOf(mark)}
              </span>
            </p>
          ))}
          <p>{why}</p>
        </li>
      ))}
    </ul>
  );
}
