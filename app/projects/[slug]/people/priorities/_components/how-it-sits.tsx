import type { Group } from "@/app/_ui/group";
import { Record } from "@/app/_ui/record";
import { Seat } from "@/app/_ui/seat";
import { listWithAnd } from "@/lib/checklist/words";
import type { PriorityLine } from "@/lib/priorities/queries";
import { saidOfThem } from "@/lib/priorities/words";
import type { SeatView } from "@/lib/projects/queries";
import { Mark } from "./mark";

type HowItSitsProps = { priority: PriorityLine; groups: Group[]; seats: SeatView[] };

/** Who said what about it, by name, and who said nothing yet. */
export function HowItSits({ priority: { by, views }, groups, seats }: HowItSitsProps) {
  const said = views.flatMap((one) => (one.view === "neither" ? [] : [{ ...one, view: one.view }]));
  const silent = seats.filter(
    ({ number, leftOn }) => leftOn === null && number !== by.seat && !said.some(({ seat }) => seat === number),
  );
  return (
    <Record name="How it sits with others" note="By name, in their own words.">
      {said.length > 0 && (
        <ul className="seat-lines sits-lines">
          {said.map(({ seat, name, group, view, why }) => (
            <li key={seat} className="seat-line">
              <Seat group={group} letter={groups.find(({ key }) => key === group)?.letter} state="signed" />
              <p className="seat-line__name">{name}</p>
              <p>
                <Mark kind={view}>{saidOfThem[view]}</Mark>
              </p>
              {why !== "" && <p className="as-written prose">{why}</p>}
            </li>
          ))}
        </ul>
      )}
      {silent.length > 0 && <p className="note">Nothing said yet: {listWithAnd(silent.map(({ name }) => name))}.</p>}
    </Record>
  );
}
