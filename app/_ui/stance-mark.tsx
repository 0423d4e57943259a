import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import type { Badge } from "./round-table-geometry";

const icons: Record<Badge, IconName> = {
  agree: "tick",
  "stand-aside": "wave",
  object: "cross",
  "no-answer": "question",
  absent: "dash",
};

/** How someone stood, with its mark beside the words. */
export function StanceMark({ stance, children }: { stance: Badge; children: ReactNode }) {
  return (
    <span className={stance === "object" ? "stance stance--object" : "stance"}>
      <Icon name={icons[stance]} />
      <span>{children}</span>
    </span>
  );
}

const drawings: Record<Badge, string> = {
  agree: "M-5 .4-1.6 3.8 5-4",
  "stand-aside": "M-5.4 1.6c1.8-3.4 3.6-3.4 5.4-1.2S3.6 1.6 5.4-1.8",
  object: "M-4-4 4 4M4-4-4 4",
  "no-answer": "M-3.2-3a3.2 3 0 1 1 4.4 2.9C.3.4 0 .9 0 1.9M0 5.6v.1",
  absent: "M-4.6 0H4.6",
};

/** The same mark on a seat of the round table. */
export function StanceBadge({ stance, x, y, scale }: { stance: Badge; x: number; y: number; scale: number }) {
  return (
    <g
      className={`round-table__badge round-table__badge--${stance}`}
      transform={`translate(${x} ${y}) scale(${scale})`}
    >
      <circle r="13.5" />
      <path d={drawings[stance]} />
    </g>
  );
}
