import Link from "next/link";
import type { ReactNode } from "react";

/** The project's name and seats, at the head of all its pages but its home. */
export function RunningHead({ name, href, seatRow }: { name: string; href: string; seatRow: ReactNode }) {
  return (
    <div className="running-head">
      <div className="page running-head__row">
        <Link className="running-head__name" href={href}>
          {name}
        </Link>
        {seatRow}
      </div>
    </div>
  );
}
