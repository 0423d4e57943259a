import { type ReactNode, useId } from "react";

type FigureProps = { title: string; words: string; note?: string; picture: ReactNode; table: ReactNode };

/** What a figure says in words, its picture, and a table with the same beside it. */
export function Figure({ title, words, note, picture, table }: FigureProps) {
  const titleId = useId();
  return (
    <section className="network-figure" aria-labelledby={titleId}>
      <h2 className="section-title" id={titleId}>
        {title}
      </h2>
      <p>{words}</p>
      {note && <p className="note">{note}</p>}
      <div className="network-figure__both">
        <div className="network-figure__picture">{picture}</div>
        <div className="table-scroll">{table}</div>
      </div>
    </section>
  );
}
