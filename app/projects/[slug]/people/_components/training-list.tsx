import Link from "next/link";
import { dayInWords } from "@/lib/calendar/days";
import type { Training } from "@/lib/training/queries";

type TrainingListProps = {
  training: Training[];
  /** The address under which each can be put right; null for those who may not. */
  correctAt?: string | null;
};

/** What someone learnt, and when. */
export function TrainingList({ training, correctAt = null }: TrainingListProps) {
  if (training.length === 0) return null;
  return (
    <ul className="lines">
      {training.map(({ id, what, on }) => (
        <li key={id} className="line">
          <p className="line__what">{what}</p>
          <p className="line__facts">{dayInWords(on)}</p>
          {correctAt !== null && (
            <p className="no-print">
              <Link className="standalone-link" href={`${correctAt}/${id}`}>
                Put this right<span className="visually-hidden">: {what}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
