import Link from "next/link";
import { Fragment } from "react";
import type { Group } from "@/app/_ui/group";
import { History, HistoryItem } from "@/app/_ui/history";
import { Seat } from "@/app/_ui/seat";
import { type Day, dayInWords } from "@/lib/calendar/days";
import { arrivalOf, inOrderOfComing } from "@/lib/people/over-time";
import type { SeatView } from "@/lib/projects/queries";

type JoiningLineProps = { seats: SeatView[]; groups: Group[]; agreedOn: Day | null; home: string };

/** Who came when, and where in that line the brief was agreed. */
export function JoiningLine({ seats, groups, agreedOn, home }: JoiningLineProps) {
  const coming = inOrderOfComing(seats);
  const isAfter = (seat: SeatView | undefined) => seat && agreedOn !== null && seat.joinedOn > agreedOn;
  return (
    <History>
      {coming.map((seat, place) => (
        <Fragment key={seat.number}>
          {isAfter(seat) && !isAfter(coming[place - 1]) && <Agreed on={agreedOn} />}
          <Arrival seat={seat} group={groups.find(({ key }) => key === seat.group)} agreedOn={agreedOn} home={home} />
        </Fragment>
      ))}
      {!isAfter(coming.at(-1)) && <Agreed on={agreedOn} />}
    </History>
  );
}

function Agreed({ on }: { on: Day | null }) {
  return (
    <HistoryItem when={on && dayInWords(on)}>
      <p>
        <strong>{on ? "The brief was agreed" : "The brief is not agreed yet"}</strong>
      </p>
    </HistoryItem>
  );
}

type ArrivalProps = { seat: SeatView; group?: Group; agreedOn: Day | null; home: string };

function Arrival({ seat, group, agreedOn, home }: ArrivalProps) {
  const arrival = arrivalOf(seat.joinedOn, agreedOn);
  return (
    <HistoryItem when={dayInWords(seat.joinedOn)}>
      <p className="status-line">
        <Seat
          group={seat.group}
          letter={group?.letter}
          state={seat.signed && seat.leftOn === null ? "signed" : "open"}
          size="medium"
        />
        <Link className="name-link" href={`${home}/${seat.number}`}>
          {seat.name}
        </Link>
      </p>
      <p className="note">
        {group?.name ?? seat.group}
        {arrival && `, ${arrivalWords[arrival]}`}
        {seat.leftOn && `. Left on ${dayInWords(seat.leftOn)}`}
      </p>
    </HistoryItem>
  );
}

const arrivalWords = {
  before: "before the brief was agreed",
  "on-the-day": "on the day on which the brief was agreed",
  after: "after the brief was agreed",
};
