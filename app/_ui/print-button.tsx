"use client";

import { useSyncExternalStore } from "react";
import { Button } from "./button";

const never = () => () => {};

/** Opens the browser's own printing. Without JavaScript it is not there: the browser's menu has the same. */
export function PrintButton({ children }: { children: string }) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return hasScript && <Button onClick={() => window.print()}>{children}</Button>;
}
