import { type ReactNode, useId } from "react";

/** A section of a home page under a thick rule. */
export function Ruled({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <section className="ruled" aria-labelledby={titleId}>
      <h2 className="section-title" id={titleId}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Main column and side column; one column where the screen is narrow. */
export function TwoUp({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="page two-up">
      <div className="two-up__main">{children}</div>
      <div className="two-up__side">{side}</div>
    </div>
  );
}
