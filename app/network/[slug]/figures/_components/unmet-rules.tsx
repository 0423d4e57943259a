import Link from "next/link";
import type { UnmetRule } from "@/lib/network/figures";
import { drawnAs, shownInWords } from "@/lib/network/small-numbers";

type UnmetProps = { home: string; rules: UnmetRule[] };

/** In how many projects each of the commonest rules is open; each leads to those projects. */
export function UnmetTable({ home, rules }: UnmetProps) {
  return (
    <table className="data-table" aria-label="Rules that are not met, by how many projects">
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">Projects</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ id, title, projects }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`${home}?rule=${id}`}>
                {id} {title}
              </Link>
            </th>
            <td>{shownInWords(projects)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const [width, barHeight, step] = [440, 20, 32];

/** The same as bars; an outline stands for what is not told exactly. */
export function UnmetPicture({ rules, projects }: { rules: UnmetRule[]; projects: number }) {
  const scale = (width - 120) / Math.max(1, projects);
  return (
    <svg className="rule-bars" width={width} viewBox={`0 0 ${width} ${rules.length * step}`} aria-hidden="true">
      {rules.map(({ id, projects: open }, place) => {
        const long = Math.max(2, drawnAs(open) * scale);
        return (
          <g key={id} transform={`translate(0 ${place * step})`}>
            <text x={0} y={barHeight - 4}>
              {id}
            </text>
            <rect
              className={open.kind === "exact" ? "count-grid__exact" : "count-grid__band"}
              x={38}
              y={1}
              width={long.toFixed(1)}
              height={barHeight}
            />
            <text x={38 + long + 8} y={barHeight - 4}>
              {shownInWords(open)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
