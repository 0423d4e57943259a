import Link from "next/link";
import type { ReactNode } from "react";
import { type AreaStatus, Status } from "./status";

export function TaskList({ children }: { children: ReactNode }) {
  return <ol className="task-list">{children}</ol>;
}

type TaskProps = { number: number; href: string; name: string; hint?: ReactNode; status: AreaStatus; level?: 2 | 3 };

/** One line of the checklist: the whole row is the link. */
export function Task({ number, href, name, hint, status, level = 3 }: TaskProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const statusId = `task-${number}-status`;
  return (
    <li className="task">
      <span className="task__number" aria-hidden="true">
        {number}
      </span>
      <div className="task__body">
        <Heading className="task__name">
          <Link href={href} aria-describedby={statusId}>
            {name}
          </Link>
        </Heading>
        {hint && <p className="task__hint">{hint}</p>}
      </div>
      <span className="task__status" id={statusId}>
        <Status status={status} />
      </span>
    </li>
  );
}
