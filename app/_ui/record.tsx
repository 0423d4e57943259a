import type { ReactNode } from "react";

type RecordProps = { name: string; note?: ReactNode; id?: string; onScreenOnly?: boolean; children: ReactNode };

/** A section of the minute book: its name hangs in the margin, a hairline parts it from the last. */
export function Record({ name, note, id, onScreenOnly, children }: RecordProps) {
  return (
    <section className={onScreenOnly ? "record no-print" : "record"} id={id}>
      <div className="record__margin">
        <h2 className="record__name">{name}</h2>
        {note && <p className="note">{note}</p>}
      </div>
      <div className="record__body">{children}</div>
    </section>
  );
}
