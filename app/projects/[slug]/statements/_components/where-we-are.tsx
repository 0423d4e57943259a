import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { Seat } from "@/app/_ui/seat";
import { listWithOr } from "@/lib/checklist/words";
import type { ProjectView } from "@/lib/projects/queries";

/** Beside the statement on representation: which group has nobody at the table now. Each group is said as its own gap. */
export function WhereWeAre({ view, statement }: { view: ProjectView; statement: string }) {
  if (statement !== "s04") return null;
  const here = view.seats.filter(({ leftOn }) => leftOn === null);
  const missing = view.framework.groups.filter(({ key }) => !here.some(({ group }) => group === key));
  const known = groupsAtTable(view);
  return (
    <>
      <h2 className="label">Where we are now</h2>
      {missing.length === 0 ? (
        <p>Every group has someone at our table.</p>
      ) : (
        <p className="plain-words__now">
          <Seat
            group={missing[0]?.key ?? ""}
            letter={known.find(({ key }) => key === missing[0]?.key)?.letter}
            state="empty"
          />
          <span>
            Nobody from {listWithOr(missing.map(({ inSentence }) => inSentence))} is at our table now. You can still
            commit to this.
          </span>
        </p>
      )}
    </>
  );
}
