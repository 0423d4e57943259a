export type AreaStatus = "not-started" | "in-progress" | "in-place" | "confirmed-together";

export const statusWords: Record<AreaStatus, string> = {
  "not-started": "Not started",
  "in-progress": "In progress",
  "in-place": "In place",
  "confirmed-together": "Confirmed together",
};

/** The mark alone: a word always stands beside it, seen or said. */
export function StatusMark({ status }: { status: AreaStatus }) {
  return (
    <svg className="status__mark" viewBox="0 0 24 24" aria-hidden="true">
      {drawings[status]}
    </svg>
  );
}

export function Status({ status }: { status: AreaStatus }) {
  return (
    <span className={`status status--${status}`}>
      <StatusMark status={status} />
      {statusWords[status]}
    </span>
  );
}

const table = <circle cx="12" cy="12" r="6.6" fill="none" stroke="currentColor" strokeWidth="2" />;

const drawings = {
  "not-started": (
    <circle cx="12" cy="12" r="6.6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="2.6 2.58" />
  ),
  "in-progress": (
    <>
      {table}
      <path d="M12 5.4a6.6 6.6 0 0 1 0 13.2Z" fill="currentColor" />
    </>
  ),
  "in-place": <circle cx="12" cy="12" r="7.6" fill="currentColor" />,
  "confirmed-together": (
    <g fill="currentColor">
      <circle cx="12" cy="12" r="5.6" />
      <circle cx="12" cy="2.6" r="2" />
      <circle cx="21.4" cy="12" r="2" />
      <circle cx="12" cy="21.4" r="2" />
      <circle cx="2.6" cy="12" r="2" />
    </g>
  ),
};
