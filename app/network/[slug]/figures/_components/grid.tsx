import { CardCell, CardRow, CardTable } from "@/app/_ui/card-table";
import type { Grid } from "@/lib/network/figures";
import { drawnAs, type Shown, shownInWords } from "@/lib/network/small-numbers";

type Named = { grid: Grid; label: string; rowHeading: string; rowName: (key: string) => string };
type GridProps = Named & { columnName: (column: string) => string };

/** The counts of a grid as a table. */
export function GridTable({ grid, label, rowHeading, rowName, columnName }: GridProps) {
  return (
    <CardTable label={label} headings={[rowHeading, ...grid.columns.map(columnName)]}>
      {grid.rows.map(({ key, cells }) => (
        <CardRow key={key}>
          <CardCell label={rowHeading}>{rowName(key)}</CardCell>
          {grid.columns.map((column, place) => (
            <CardCell key={column} label={columnName(column)}>
              {wordsIn(cells[place])}
            </CardCell>
          ))}
        </CardRow>
      ))}
    </CardTable>
  );
}

const [left, columnWidth, rowHeight, head] = [190, 150, 58, 46];
const largest = 24;

/** The same as a picture: the larger a disc, the more there were. A ring with a dash stands for what is not told exactly. */
export function GridPicture({ grid, rowName, columnName }: Omit<GridProps, "label" | "rowHeading">) {
  const most = Math.max(1, ...grid.rows.flatMap(({ cells }) => cells.map(drawnAs)));
  const [width, height] = [left + grid.columns.length * columnWidth, head + grid.rows.length * rowHeight];
  return (
    <svg className="count-grid" width={width} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {grid.columns.map((column, place) => (
        <text key={column} textAnchor="middle">
          {inTwoLines(columnName(column)).map((line, number) => (
            <tspan key={line} x={middleOf(place)} y={16 + number * 18}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {grid.rows.map(({ key, cells }, row) => (
        <g key={key} transform={`translate(0 ${head + row * rowHeight})`}>
          <path className="count-grid__line" d={`M0 ${rowHeight}H${width}`} />
          <text x={0} y={rowHeight / 2 + 5}>
            {rowName(key)}
          </text>
          {cells.map((cell, place) => (
            <Disc key={grid.columns[place]} cell={cell} x={middleOf(place)} most={most} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** Words that are long are broken where the second half begins. */
function inTwoLines(words: string): string[] {
  const gap = words.indexOf(" ", Math.floor(words.length / 2) - 2);
  return words.length <= 16 || gap < 0 ? [words] : [words.slice(0, gap), words.slice(gap + 1)];
}

const middleOf = (place: number) => left + (place + 0.5) * columnWidth;

function Disc({ cell, x, most }: { cell: Shown; x: number; most: number }) {
  const drawn = drawnAs(cell);
  if (drawn === 0) return cell.kind === "withheld" ? <Words x={x} words="not shown" /> : <Words x={x} words="–" />;
  const radius = Math.max(4, Math.sqrt(drawn / most) * largest);
  return (
    <>
      <circle
        className={cell.kind === "exact" ? "count-grid__exact" : "count-grid__band"}
        cx={x}
        cy={rowHeight / 2}
        r={radius.toFixed(1)}
      />
      <Words
        x={x}
        words={inShort(cell)}
        className={radius > 13 && cell.kind === "exact" ? "count-grid__inside" : ""}
        beside={radius > 13 ? 0 : radius}
      />
    </>
  );
}

function Words({ x, words, className, beside = 0 }: { x: number; words: string; className?: string; beside?: number }) {
  return (
    <text
      className={className}
      x={beside === 0 ? x : x + beside + 5}
      y={rowHeight / 2 + 5}
      textAnchor={beside === 0 ? "middle" : "start"}
    >
      {words}
    </text>
  );
}

function inShort(cell: Shown): string {
  if (cell.kind === "exact") return String(cell.count);
  return shownInWords(cell).replace("fewer than ", "< ").replace(" to ", "–").replace(" or more", "+");
}

function wordsIn(cell: Shown | undefined): string {
  return cell ? shownInWords(cell) : "none";
}
