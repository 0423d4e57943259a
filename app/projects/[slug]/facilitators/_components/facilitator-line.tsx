import Link from "next/link";
import type { Group } from "@/app/_ui/group";
import { Seat } from "@/app/_ui/seat";
import type { SeatView } from "@/lib/projects/queries";
import type { Training } from "@/lib/training/queries";
import { TrainingList } from "../../people/_components/training-list";
import { roleWords } from "../../people/_components/words";

type FacilitatorLineProps = {
  seat: SeatView;
  group?: Group;
  training: Training[];
  home: string;
  mayRecord: boolean;
};

/** One lead or facilitator: from which group, and what prepared them. */
export function FacilitatorLine({ seat, group, training, home, mayRecord }: FacilitatorLineProps) {
  return (
    <li className="seat-line">
      <Seat group={seat.group} letter={group?.letter} state={seat.signed && !seat.pausedOn ? "signed" : "open"} />
      <div>
        <Link className="seat-line__name" href={`${home}/${seat.number}`}>
          {seat.name}
        </Link>
        <p className="seat-line__facts">
          {roleWords[seat.role]} · {group?.name ?? seat.group}
          {seat.pausedOn && " · Taking a break"}
        </p>
        {training.length === 0 && <p className="seat-line__facts">No training is written down yet.</p>}
      </div>
      <div className="facilitator-training">
        <TrainingList training={training} />
      </div>
      {mayRecord && (
        <p className="no-print">
          <Link className="standalone-link" href={`${home}/${seat.number}/training/new`}>
            Write down training<span className="visually-hidden"> of {seat.name}</span>
          </Link>
        </p>
      )}
    </li>
  );
}
