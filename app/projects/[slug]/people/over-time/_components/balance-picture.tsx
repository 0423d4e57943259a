import "./balance.css";
import { type Group, hueOf } from "@/app/_ui/group";
import { SeatDrawing, seatClass } from "@/app/_ui/seat";
import { type Day, dayInWords } from "@/lib/calendar/days";
import type { Balance } from "@/lib/people/over-time";
import { axisHeight, drawBalance, type Lane } from "./balance-geometry";

type BalancePictureProps = { balances: Balance[]; groups: Group[]; today: Day; agreedOn: Day | null };

/** The seats of each group from the first day to today, drawn for wide pages and for phones. The table says the same. */
export function BalancePicture(props: BalancePictureProps) {
  return (
    <div className="balance">
      <Drawing {...props} width={340} className="balance__narrow" />
      <Drawing {...props} width={700} className="balance__wide" />
    </div>
  );
}

type DrawingProps = BalancePictureProps & { width: number; className: string };

function Drawing({ balances, groups, today, agreedOn, width, className }: DrawingProps) {
  const keys = groups.map(({ key }) => key);
  const { height, left, right, lanes, xOf } = drawBalance(balances, keys, today, width);
  const first = balances[0]?.from ?? today;
  const isMarked = agreedOn !== null && agreedOn >= first && agreedOn <= today;
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lanes.map((lane, place) => (
        <LaneDrawing key={lane.key} lane={lane} letter={groups[place]?.letter} left={left} right={right} />
      ))}
      {isMarked && <path className="balance__agreed" d={`M${xOf(agreedOn)} 0V${height - axisHeight + 4}`} />}
      <text className="balance__day" x={left} y={height - 10}>
        {dayInWords(first)}
      </text>
      <text className="balance__day balance__day--end" x={width} y={height - 10}>
        Today
      </text>
    </svg>
  );
}

type LaneDrawingProps = { lane: Lane; letter?: string; left: number; right: number };

function LaneDrawing({ lane, letter, left, right }: LaneDrawingProps) {
  const { key, top, line, ground, counts } = lane;
  return (
    <g className={hueOf(key)}>
      <path className="balance__floor" d={`M${left} ${top + 54}H${right}`} />
      <svg
        className={seatClass(key, "open")}
        x="4"
        y={top + 22}
        width="30"
        height="30"
        viewBox="0 0 24 24"
        aria-hidden="true"
      >
        <SeatDrawing group={key} letter={letter} />
      </svg>
      <path className="balance__ground" d={ground} />
      <path className="balance__line" d={line} />
      {counts.map(({ x, y, count }) => (
        <text key={x} className="balance__count" x={x + 3} y={y}>
          {count}
        </text>
      ))}
    </g>
  );
}
