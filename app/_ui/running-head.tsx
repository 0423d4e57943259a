import Link from "next/link";
import type { ReactNode } from "react";

type RunningHeadProps = { name: string; href: string; search?: ReactNode; seatRow: ReactNode };

/** The project's name and seats, at the head of all its pages but its home; with room for a search. */
export function RunningHead({ name, href, search, seatRow }: RunningHeadProps) {
  return (
    <div className="running-head">
      <div className="page running-head__row">
        <Link className="running-head__name" href={href}>
          {name}
        </Link>
        {search}
        {seatRow}
      </div>
    </div>
  );
}
