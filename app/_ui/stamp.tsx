import type { ReactNode } from "react";
import { Seat } from "./seat";

/** "Made without …": it stays for good. Nothing else is stamped. */
export function Stamp({ group, small, children }: { group: string; small?: boolean; children: ReactNode }) {
  return (
    <span className={small ? "stamp stamp--small" : "stamp"}>
      <Seat group={group} state="empty" />
      {children}
    </span>
  );
}
