import "./power.css";
import type { Group } from "@/app/_ui/group";
import { Seat } from "@/app/_ui/seat";
import type { Period, Power } from "@/lib/decisions/power";

type PowerPictureProps = { power: Power; periods: Period[]; groups: Group[] };

/** A line for each group and a bar for each of the last quarters, in ink alone: filled for the group's, an outline for all there were. */
export function PowerPicture({ power: { of, ofByPeriod, rows }, periods, groups }: PowerPictureProps) {
  const quarters = periods.filter(({ from }) => from !== null);
  const drawn = (counts: number[]) => counts.slice(-quarters.length);
  const most = Math.max(1, ...drawn(ofByPeriod));
  return (
    <figure className="power-picture" aria-hidden="true">
      {groups.map((group) => {
        const row = rows.find((each) => each.group === group.key);
        return (
          <div key={group.key} className="power-picture__row">
            <p className="power-picture__group">
              <Seat group={group.key} letter={group.letter} state={row?.total ? "signed" : "empty"} />
              {group.name}: {row?.total ?? 0} of {of}
            </p>
            <Bars counts={drawn(row?.byPeriod ?? [])} of={drawn(ofByPeriod)} most={most} />
          </div>
        );
      })}
      <figcaption className="power-picture__when">
        {quarters.length > 1 && `From left to right: ${quarters[0]?.label} to ${quarters.at(-1)?.label}. `}
        The outline is all there were.
      </figcaption>
    </figure>
  );
}

const [barWidth, step, height, headroom] = [26, 36, 44, 18];
const width = 8 * step;

function Bars({ counts, of, most }: { counts: number[]; of: number[]; most: number }) {
  const tall = (count: number) => (count / most) * height;
  return (
    <svg className="power-bars" viewBox={`0 0 ${width} ${height + headroom + 2}`} aria-hidden="true">
      {of.map((all, place) => {
        const [x, count] = [place * step + (step - barWidth) / 2, counts[place] ?? 0];
        return (
          <g key={x}>
            <rect
              className="power-bars__all"
              {...{ x, y: height + headroom - tall(all), width: barWidth, height: tall(all) }}
            />
            <rect
              className="power-bars__own"
              {...{ x, y: height + headroom - tall(count), width: barWidth, height: tall(count) }}
            />
            <text x={x + barWidth / 2} y={height + headroom - tall(all) - 5} textAnchor="middle">
              {all > 0 ? count : ""}
            </text>
          </g>
        );
      })}
      <path d={`M0 ${height + headroom}H${of.length * step}`} />
    </svg>
  );
}
