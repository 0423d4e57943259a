import "../../people/_components/people.css";
import Link from "next/link";
import { type Group, gapWords } from "@/app/_ui/group";
import { Record } from "@/app/_ui/record";
import { Seat } from "@/app/_ui/seat";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import type { ProjectView, SeatView } from "@/lib/projects/queries";
import type { SeatOnStatements } from "@/lib/statements/queries";
import { WithHelp } from "./with-help";

type GroupProps = { group: Group; view: ProjectView; states: SeatOnStatements[] };

/** Who of a group has signed, and who wants to talk first. */
export function GroupOnStatements({ group, view, states }: GroupProps) {
  const seats = view.seats.filter((seat) => seat.group === group.key && seat.leftOn === null);
  const here = seats.filter(({ pausedOn }) => pausedOn === null);
  const signed = here.filter((seat) => seat.signed).length;
  return (
    <Record name={group.name} note={here.length > 0 && `${signed} of ${here.length} signed`}>
      <ul className="seat-lines">
        {seats.map((seat) => (
          <Line
            key={seat.number}
            seat={seat}
            group={group}
            view={view}
            state={states.find(({ number }) => number === seat.number)}
          />
        ))}
        {seats.length === 0 && (
          <li className="seat-line seat-line--gap">
            <Seat group={group.key} letter={group.letter} state="empty" />
            <p className="seat-line__name">{gapWords(group)}</p>
          </li>
        )}
      </ul>
    </Record>
  );
}

type LineProps = { seat: SeatView; group: Group; view: ProjectView; state: SeatOnStatements | undefined };

function Line({ seat, group, view, state }: LineProps) {
  return (
    <li className="seat-line">
      <Seat group={group.key} letter={group.letter} state={seat.signed && !seat.pausedOn ? "signed" : "open"} />
      <div>
        <Link className="seat-line__name" href={`/projects/${view.slug}/people/${seat.number}`}>
          {seat.name}
        </Link>
        {state && <p className="seat-line__facts">{whereTheyStand(state, seat, view)}</p>}
        {state?.signed?.help && (
          <p className="seat-line__facts">
            <WithHelp help={state.signed.help} />
          </p>
        )}
        {state?.waitsToTalk && <p className="seat-line__facts">Wants to talk first</p>}
      </div>
    </li>
  );
}

function whereTheyStand(state: SeatOnStatements, seat: SeatView, { network, framework }: ProjectView): string {
  const on = (at: Date) => dayInWords(dayOf(at, network.timeZone));
  const { signed, withdrawnAt, signedOlderAt } = state;
  if (signed) return `Signed ${signed.commits} of ${signed.commits + signed.talks} on ${on(signed.at)}`;
  if (withdrawnAt) return `Withdrew their signature on ${on(withdrawnAt)}`;
  if (signedOlderAt) {
    return `Signed earlier statements on ${on(signedOlderAt)}, and version ${framework.version} not yet`;
  }
  return seat.pausedOn ? "Taking a break. Nothing is asked of them now" : "Not signed yet";
}
