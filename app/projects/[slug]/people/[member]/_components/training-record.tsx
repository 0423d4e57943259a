import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import type { SeatDetails } from "@/lib/people/queries";
import type { ProjectView } from "@/lib/projects/queries";
import type { Training } from "@/lib/training/queries";
import { mayNow } from "../../_components/seats";
import { TrainingList } from "../../_components/training-list";

type TrainingRecordProps = { view: ProjectView; seat: SeatDetails; training: Training[] };

/** What prepared this person for holding meetings. Not there where nothing is to be read, and nothing to be written. */
export function TrainingRecord({ view, seat, training }: TrainingRecordProps) {
  const mayRecord = mayNow(view, "training.record", seat.isOwn);
  const mayAdd = mayRecord && seat.leftOn === null;
  if (training.length === 0 && !mayAdd) return null;
  const here = `/projects/${view.slug}/people/${seat.number}`;
  return (
    <Record
      id="training"
      name="Training"
      note={`What helped ${seat.isOwn ? "you" : "them"} to get ready for holding meetings. Everyone at the table and the network’s coordinators can read this.`}
    >
      {training.length === 0 && <p>No training is written down yet.</p>}
      <TrainingList training={training} correctAt={mayRecord ? `${here}/training` : null} />
      {mayAdd && (
        <div className="no-print">
          <ButtonLink quiet href={`${here}/training/new`}>
            Write down training
          </ButtonLink>
        </div>
      )}
    </Record>
  );
}
