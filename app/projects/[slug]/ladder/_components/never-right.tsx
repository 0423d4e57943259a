import { Flag } from "@/app/_ui/flag";
import { count } from "@/lib/checklist/words";
import type { LadderBand } from "./ladder-rows";

/** That one rung is never right is said under every ladder; what stands on it, out loud, with what to do about it. */
export function NeverRight({ bands }: { bands: LadderBand[] }) {
  const row = bands.flatMap(({ rows }) => rows).find(({ isCoercion }) => isCoercion);
  return (
    <>
      <p className="note ladder-note">
        A lower rung is not always wrong. Telling people clearly what money there is can be the right thing to do.
        {row && ` ${row.name} is the exception: it is never right.`}
      </p>
      {row && row.activities.length > 0 && (
        <div className="ladder-forced">
          <p>
            <Flag kind="now">
              {count(row.activities.length, "activity stands", "activities stand")} on {row.name}, which is never right.
            </Flag>
          </p>
          <p>
            Stop it, say so to the people it happened to, and ask them what they need now. Then talk about how it came
            to that. Please leave it here: it is part of what happened.
          </p>
        </div>
      )}
    </>
  );
}
