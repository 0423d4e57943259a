import "./load.css";
import { CardCell, CardRow, CardTable } from "@/app/_ui/card-table";
import type { Group } from "@/app/_ui/group";
import { Seat } from "@/app/_ui/seat";
import type { Load } from "@/lib/actions/queries";

type LoadTableProps = { loads: Load[]; groups: Group[] };

/** How many actions each group has to do and has done: in numbers, and drawn in ink alone. */
export function LoadTable({ loads, groups }: LoadTableProps) {
  const most = Math.max(...loads.map(({ open, done }) => open + done));
  const total = loads.reduce((sum, { open, done }) => sum + open + done, 0);
  const loadOf = (key: string | null) => loads.find(({ group }) => group === key) ?? { open: 0, done: 0 };
  const nobody = loadOf(null);
  return (
    <CardTable label="Actions of each group" headings={["Group", "To be done", "Done", "Together"]}>
      {groups.map((group) => (
        <LoadRow key={group.key} name={group.name} group={group} load={loadOf(group.key)} most={most} total={total} />
      ))}
      {nobody.open + nobody.done > 0 && <LoadRow name="Nobody by name" load={nobody} most={most} total={total} />}
    </CardTable>
  );
}

type LoadRowProps = { name: string; group?: Group; load: Pick<Load, "open" | "done">; most: number; total: number };

function LoadRow({ name, group, load: { open, done }, most, total }: LoadRowProps) {
  return (
    <CardRow>
      <CardCell label="Group">
        <span className="load-group">
          {group && <Seat group={group.key} letter={group.letter} state="open" />}
          {name}
        </span>
      </CardCell>
      <CardCell label="To be done">{open}</CardCell>
      <CardCell label="Done">{done}</CardCell>
      <CardCell label="Together">
        <span>
          {open + done} of {total}
          {open + done > 0 && <LoadBar open={open} done={done} most={most} />}
        </span>
      </CardCell>
    </CardRow>
  );
}

/** Filled for what is done, an outline for what is still to be done. */
function LoadBar({ open, done, most }: { open: number; done: number; most: number }) {
  return (
    <svg className="load-bar" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
      {open > 0 && <rect className="load-bar__open" x={done} y="0" width={open} height="1" />}
      {done > 0 && <rect className="load-bar__done" x="0" y="0" width={done} height="1" />}
    </svg>
  );
}
