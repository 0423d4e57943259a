import { CardCell, CardRow, CardTable } from "@/app/_ui/card-table";
import type { Group } from "@/app/_ui/group";
import { dayInWords } from "@/lib/calendar/days";
import type { Balance } from "@/lib/people/over-time";

/** The same as the picture, in numbers: how many seats each group had from a day on. */
export function BalanceTable({ balances, groups }: { balances: Balance[]; groups: Group[] }) {
  return (
    <CardTable label="Seats of each group over time" headings={["From", ...groups.map(({ name }) => name), "Together"]}>
      {balances.map(({ from, counts, total }) => (
        <CardRow key={from}>
          <CardCell label="From">{dayInWords(from)}</CardCell>
          {groups.map(({ key, name }) => (
            <CardCell key={key} label={name}>
              {counts[key] ?? 0}
            </CardCell>
          ))}
          <CardCell label="Together">{total}</CardCell>
        </CardRow>
      ))}
    </CardTable>
  );
}
