import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icon";

/** The filters in use, and one link that clears them all. */
export function Chips({ children, clearHref }: { children: ReactNode; clearHref: string }) {
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">Filters in use</legend>
      {children}
      <Link className="standalone-link" href={clearHref}>
        Clear all<span className="visually-hidden"> filters</span>
      </Link>
    </fieldset>
  );
}

/** One filter in use; pressing it takes the filter away. */
export function Chip({ href, label }: { href: string; label: string }) {
  return (
    <Link className="chip" href={href}>
      <span className="visually-hidden">Remove filter: </span>
      {label}
      <Icon name="cross" />
    </Link>
  );
}
