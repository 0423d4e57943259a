import type { ReactNode } from "react";

type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode };

/** Says what belongs here, and offers the first step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <h2 className="sub-title">{title}</h2>
      {children && <div className="empty-state__body">{children}</div>}
      {action}
    </div>
  );
}
