"use client";

import { useSyncExternalStore } from "react";
import { Button } from "./button";

const never = () => () => {};

/** Opens the browser's own printing. Without JavaScript it is not there: the browser's menu has the same. */
export function PrintButton({ children, quiet }: { children: string; quiet?: boolean }) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    hasScript && (
      <Button quiet={quiet} onClick={() => window.print()}>
        {children}
      </Button>
    )
  );
}
