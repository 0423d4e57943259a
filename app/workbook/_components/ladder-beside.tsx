import { LadderDrawing } from "./ladder-drawing";

export type LadderRung = {
  number: number;
  name: string;
  /** What several rungs together are called; empty for none. */
  group: string;
  what: string;
  isNeverRight?: boolean;
};

/** A ladder, its lowest rung first as given: drawn, and beside it the same as a list from the top. */
export function LadderBeside({ label, rungs }: { label: string; rungs: LadderRung[] }) {
  const fromTop = rungs.toReversed();
  return (
    <div className="ladder-beside">
      <LadderDrawing label={label} rungs={fromTop} />
      <ol className="ladder-beside__list" reversed start={rungs.length}>
        {fromTop.map(({ number, name, group, what, isNeverRight }) => (
          <li key={number} value={number}>
            <strong>{name}.</strong> {group && <span className="note">{group}: </span>}
            {what}
            {isNeverRight && <strong> Never appropriate.</strong>}
          </li>
        ))}
      </ol>
    </div>
  );
}
