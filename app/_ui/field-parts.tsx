import type { ReactNode } from "react";
import { Icon } from "./icon";

export const hintId = (name: string): string => `${name}-hint`;
const errorId = (name: string): string => `${name}-error`;

/** The ids of the hint and the error, for aria-describedby. */
export function describedBy(name: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [hint ? hintId(name) : "", error ? errorId(name) : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

export function Hint({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <p className="note" id={hintId(name)}>
      {children}
    </p>
  );
}

export function ErrorLine({ name, error }: { name: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p className="error-line" id={errorId(name)}>
      <Icon name="problem" />
      <span>{error}</span>
    </p>
  );
}

export function Optional({ optional }: { optional: boolean | undefined }) {
  if (!optional) return null;
  return <span className="field__optional"> (optional)</span>;
}
