import { type AreaStatus, StatusMark, statusWords } from "./status";

/** The checklist's areas in one line: number, mark, and the word for screen readers. */
export function AreaMarks({ areas }: { areas: { number: number; name: string; status: AreaStatus }[] }) {
  return (
    <ul className="marks">
      {areas.map((area) => (
        <li key={area.number} className={`status--${area.status}`}>
          <span className="visually-hidden">
            {area.number} {area.name}: {statusWords[area.status]}
          </span>
          <StatusMark status={area.status} />
          <span aria-hidden="true">{area.number}</span>
        </li>
      ))}
    </ul>
  );
}
