import type { ReactNode } from "react";

export function pageClass(wide: boolean): string {
  return wide ? "page page--wide" : "page";
}

/** The page's width and gutters. */
export function Page({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return <div className={pageClass(wide)}>{children}</div>;
}

/** The quiet lichen ground that opens a page. */
export function Band({ children }: { children: ReactNode }) {
  return <div className="band">{children}</div>;
}
