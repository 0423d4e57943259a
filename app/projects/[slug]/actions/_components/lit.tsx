import "./lit.css";
import type { ReactNode } from "react";
import { Flag } from "@/app/_ui/flag";

/** Words that ask for attention among others: lit, with a flag, no wider than they are. */
export function Lit({ children }: { children: ReactNode }) {
  return (
    <span className="lit">
      <Flag kind="now">{children}</Flag>
    </span>
  );
}
