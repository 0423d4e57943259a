import { CardCell, CardRow, CardTable } from "@/app/_ui/card-table";
import type { Group } from "@/app/_ui/group";
import type { Period, Power } from "@/lib/decisions/power";

type PowerTableProps = { label: string; power: Power; periods: Period[]; groups: Group[] };

/** The same in numbers: what the picture draws, quarter by quarter. */
export function PowerTable({ label, power: { of, ofByPeriod, rows }, periods, groups }: PowerTableProps) {
  const named = groups.map((group) => ({ ...group, row: rows.find((each) => each.group === group.key) }));
  return (
    <div className="table-scroll">
      <CardTable label={label} headings={["When", ...groups.map(({ name }) => name), "All"]}>
        {periods.map((period, place) => (
          <CardRow key={period.label}>
            <CardCell label="When">{period.label}</CardCell>
            {named.map(({ key, name, row }) => (
              <CardCell key={key} label={name}>
                {row?.byPeriod[place] ?? 0}
              </CardCell>
            ))}
            <CardCell label="All">{ofByPeriod[place]}</CardCell>
          </CardRow>
        ))}
        {periods.length > 1 && (
          <CardRow>
            <CardCell label="When">Together</CardCell>
            {named.map(({ key, name, row }) => (
              <CardCell key={key} label={name}>
                {row?.total ?? 0}
              </CardCell>
            ))}
            <CardCell label="All">{of}</CardCell>
          </CardRow>
        )}
      </CardTable>
    </div>
  );
}
