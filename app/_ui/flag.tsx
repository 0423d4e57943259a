import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type FlagKind = "now" | "soon" | "nothing";

const icons: Record<FlagKind, IconName> = { now: "flag", soon: "clock", nothing: "tick" };

/** What needs attention: lit now, soon, or nothing. */
export function Flag({ kind, children }: { kind: FlagKind; children: ReactNode }) {
  return (
    <span className={`flag flag--${kind}`}>
      <Icon name={icons[kind]} />
      <span>
        {kind === "soon" && <span className="visually-hidden">Soon: </span>}
        {children}
      </span>
    </span>
  );
}
