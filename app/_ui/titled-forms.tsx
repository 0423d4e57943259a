"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

type TitleKeeper = { onServer: Set<string>; report: (id: string, hasProblem: boolean) => void };

const TitleContext = createContext<TitleKeeper | null>(null);

/** For a page with several forms: it keeps the one title, and "Problem: " before it when any form has one. */
export function TitledForms({ title, children }: { title: string; children: ReactNode }) {
  const [withProblems, setWithProblems] = useState<ReadonlySet<string>>(() => new Set());
  const [onServer] = useState(() => new Set<string>());
  const report = useCallback(
    (id: string, hasProblem: boolean) => {
      onServer.delete(id);
      setWithProblems((before) => {
        if (before.has(id) === hasProblem) return before;
        const after = new Set(before);
        if (hasProblem) after.add(id);
        else after.delete(id);
        return after;
      });
    },
    [onServer],
  );
  return (
    <TitleContext value={{ onServer, report }}>
      {children}
      <KeptTitle title={title} onServer={onServer} withProblems={withProblems} />
    </TitleContext>
  );
}

/** Stands after the forms, so that without JavaScript it is rendered when they have said how they are. */
function KeptTitle(props: { title: string; onServer: Set<string>; withProblems: ReadonlySet<string> }) {
  const problem = props.onServer.size > 0 || props.withProblems.size > 0;
  return <FormTitle title={props.title} problem={problem} />;
}

export function FormTitle({ title, problem }: { title: string; problem: boolean }) {
  return <title>{`${problem ? "Problem: " : ""}${title} – Alongside`}</title>;
}

/** True when a TitledForms around this form keeps the page's title. */
export function useTitleKeeper(id: string, hasProblem: boolean): boolean {
  const keeper = useContext(TitleContext);
  if (keeper && hasProblem && typeof window === "undefined") keeper.onServer.add(id);
  const report = keeper?.report;
  useEffect(() => report?.(id, hasProblem), [report, id, hasProblem]);
  return keeper !== null;
}
