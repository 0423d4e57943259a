import "./ladder.css";
import "./ladder-drawn.css";
import "./ladder-on-paper.css";
import { middleOf } from "@/lib/ladder/rules";
import { apartInWords, rungInWords } from "@/lib/ladder/words";
import { drawFoot, drawRung, drawTop } from "./ladder-geometry";
import type { LadderBand, LadderRow } from "./ladder-rows";

type LadderPictureProps = { bands: LadderBand[]; claimed: number | null; felt: number[] };

/** The ladder, top rung first: what is claimed on the left, how it felt and what was done on the right. The table says the same. */
export function LadderPicture({ bands, claimed, felt }: LadderPictureProps) {
  const middle = middleOf(felt);
  const apart = claimed === null || middle === null ? 0 : claimed - middle;
  const rungs = bands.flatMap(({ rows }) => rows).length;
  return (
    <section className="ladder-wrap" aria-labelledby="ladder-picture">
      <h2 className="visually-hidden" id="ladder-picture">
        The ladder, top rung first
      </h2>
      <div className="ladder-heads" aria-hidden="true">
        <span className="ladder-heads__claim">What we say</span>
        <span className="ladder-heads__felt">How it felt (one dot, one answer)</span>
        <span className="ladder-heads__acts">What we did</span>
      </div>
      <div className="ladder-picture">
        <Stretch className="ladder-end" {...drawTop(rungs)} />
        <ol className="ladder">
          {bands.map(({ key, name, height, rows }) => (
            <li key={key} className={`ladder__band ladder__band--${Math.min(height, 3)}`}>
              <h3 className="ladder__band-name">{name}</h3>
              <ol className="ladder__rungs">
                {rows.map((row) => (
                  <Rung key={row.number} row={row} middle={middle} apart={apart} />
                ))}
              </ol>
            </li>
          ))}
        </ol>
        <Stretch className="ladder-end ladder-end--foot" {...drawFoot()} />
      </div>
    </section>
  );
}

function Stretch({ className, left, right, rung }: { className: string; left: string; right: string; rung?: string }) {
  return (
    <svg className={className} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path className="ladder-rail" d={left} vectorEffect="non-scaling-stroke" />
      <path className="ladder-rail" d={right} vectorEffect="non-scaling-stroke" />
      {rung && <path className="ladder-rung" d={rung} vectorEffect="non-scaling-stroke" />}
    </svg>
  );
}

type RungProps = { row: LadderRow; middle: number | null; apart: number };

function Rung({ row, middle, apart }: RungProps) {
  return (
    <li className={row.isCoercion ? "rung rung--broken" : "rung"}>
      <div className="rung__frame">
        <Stretch className="rung__drawing" {...drawRung(row.number, row.isCoercion)} />
        <div className="rung__words">
          <h4 className="rung__name">
            <span className="rung__number">{row.number}</span> {row.name}
          </h4>
          <p className="rung__what">
            {row.what}
            {row.isCoercion && <strong> Never right.</strong>}
          </p>
        </div>
      </div>
      {(row.isClaimed || row.gap) && <Claimed row={row} apart={apart} />}
      {(row.felt > 0 || row.isMiddle) && <Felt row={row} middle={middle} />}
      {row.activities.length > 0 && <Activities row={row} />}
    </li>
  );
}

function Claimed({ row: { isClaimed, gap }, apart }: { row: LadderRow; apart: number }) {
  if (isClaimed)
    return (
      <div className="rung__claim">
        <span className="pennant">
          <span className="visually-hidden">What we say: </span>Claimed
        </span>
      </div>
    );
  return (
    <div className={`rung__gap rung__gap--${gap}`}>
      {(gap === "only" || gap === "first") && <span>{apartInWords(apart)} apart</span>}
    </div>
  );
}

const dots = (answers: number) => Array.from({ length: answers }, (_, place) => `dot ${place + 1}`);

function Felt({ row: { felt, isMiddle }, middle }: { row: LadderRow; middle: number | null }) {
  const isBetween = middle !== null && !Number.isInteger(middle);
  return (
    <div className="rung__felt">
      {isMiddle && <span className="felt-tag">{isBetween ? `Felt ${rungInWords(middle)}` : "Felt"}</span>}
      {felt > 0 && (
        <span className="felt-dots">
          <span className="felt-dots__row" aria-hidden="true">
            {dots(felt).map((dot) => (
              <i key={dot} />
            ))}
          </span>
          <span>
            {felt}
            <span className="visually-hidden"> {felt === 1 ? "person" : "people"} felt it was here</span>
          </span>
        </span>
      )}
    </div>
  );
}

const mostNamed = 4;

function Activities({ row: { activities } }: { row: LadderRow }) {
  const more = activities.length - mostNamed;
  return (
    <ul className="rung__acts">
      {activities.slice(0, mostNamed).map(({ number, what }) => (
        <li key={number}>{what}</li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  );
}
