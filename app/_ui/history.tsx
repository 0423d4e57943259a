import type { ReactNode } from "react";

/** What was done, newest first. */
export function History({ children }: { children: ReactNode }) {
  return <ol className="history">{children}</ol>;
}

type HistoryItemProps = { when: ReactNode; children: ReactNode; changes?: ReactNode };

export function HistoryItem({ when, children, changes }: HistoryItemProps) {
  return (
    <li>
      <span className="history__when">{when}</span>
      <span className="history__dot" aria-hidden="true" />
      <div className="history__what">
        {children}
        {changes && <div className="history__changes">{changes}</div>}
      </div>
    </li>
  );
}
