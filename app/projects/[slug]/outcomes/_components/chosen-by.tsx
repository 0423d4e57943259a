import "./outcomes.css";
import { Seat } from "@/app/_ui/seat";
import { dayInWords } from "@/lib/calendar/days";
import { listWithAnd } from "@/lib/checklist/words";
import type { Outcome } from "@/lib/outcomes/queries";
import type { ProjectView } from "@/lib/projects/queries";

/** Which groups chose it, with the shapes of their seats. */
export function ChosenBy({ outcome: { chosenBy, chosenOn }, view }: { outcome: Outcome; view: ProjectView }) {
  const groups = chosenBy.map((key) => ({
    key,
    name: view.framework.groups.find((group) => group.key === key)?.several ?? key,
  }));
  return (
    <p className="chosen-by">
      {groups.map(({ key }) => (
        <Seat key={key} group={key} state="signed" />
      ))}
      <span>
        Chosen by {listWithAnd(groups.map(({ name }) => name))}, {dayInWords(chosenOn)}
      </span>
    </p>
  );
}
