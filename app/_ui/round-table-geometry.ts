import { type Group, gapWords } from "./group";
import { shortNames } from "./short-names";

/** What is worn on the outer side of a seat: how someone stood to a decision. */
export type Badge = "agree" | "stand-aside" | "object" | "no-answer" | "absent";

export type TableSeat = { group: string; name: string; signed: boolean; paused?: boolean; badge?: Badge };
export type TableData = { seats: TableSeat[]; groups: Group[]; meetingsHeld: number };

type Label = { x: number; y: number; anchor: "start" | "middle" | "end"; lines: string[]; gap: boolean };
type Point = { x: number; y: number };
export type Place = Point & { group: string; seat: TableSeat | null; size: number; outside: Point };
type Arc = { group: string; path: string; gap: boolean };
export type TablePicture = {
  width: number;
  /** Where the picture begins: less than 0 when a label over the table needs the room. */
  start: number;
  height: number;
  centre: Point;
  top: number;
  heart: number;
  rings: string[];
  arcs: Arc[];
  places: Place[];
  labels: Label[];
};

type Measures = {
  top: number;
  edge: number;
  orbit: number;
  heart: number;
  seat: number;
  middle: number;
  height: number;
};

const named: Measures = { top: 154, edge: 158, orbit: 203, heart: 84, seat: 56, middle: 258, height: 560 };
const plain: Measures = { top: 136, edge: 140, orbit: 183, heart: 70, seat: 52, middle: 214, height: 448 };

/** More names than this would lie on top of each other; then the list beside the picture carries them. */
export const mostNames = 16;
/** How far out from the middle of a seat its badge sits. */
const beyondSeat = 28;
const mostRings = 12;
const betweenGroups = 12;
export const lineHeight = 22;

/** The picture with a name at each seat, for wide screens. */
export function namedTable(data: TableData): TablePicture {
  const slots = slotsOf(data);
  const labels = labelsOf(slots, named, data);
  const width = widthFor(labels);
  return drawn(data, slots, named, {
    width,
    labels: labels.map((label) => ({ ...label, x: round(label.x + width / 2) })),
  });
}

/** The picture without names, for phones. */
export function plainTable(data: TableData): TablePicture {
  return drawn(data, slotsOf(data), plain, { width: 440, labels: [] });
}

type Slot = { group: Group; seat: TableSeat | null; angle: number; step: number };

/** Angles run clockwise from the foot of the table. The first gap sits at the foot, where it is seen. */
function slotsOf({ seats, groups }: TableData): Slot[] {
  const blocks = groups.map((group) => {
    const here = seats.filter((seat) => seat.group === group.key);
    return { group, seats: here.length === 0 ? [null] : here };
  });
  const count = blocks.reduce((sum, block) => sum + block.seats.length, 0);
  const step = (360 - blocks.length * betweenGroups) / Math.max(1, count);
  let angle = betweenGroups / 2;
  const slots = blocks.flatMap((block) => {
    const inBlock = block.seats.map((seat, place) => ({
      group: block.group,
      seat,
      angle: angle + (place + 0.5) * step,
      step,
    }));
    angle += block.seats.length * step + betweenGroups;
    return inBlock;
  });
  const turn = slots.find((slot) => slot.seat === null)?.angle ?? 0;
  return slots.map((slot) => ({ ...slot, angle: slot.angle - turn }));
}

type Drawn = { width: number; labels: Label[] };

function drawn(
  { seats, groups, meetingsHeld }: TableData,
  slots: Slot[],
  measures: Measures,
  { width, labels }: Drawn,
) {
  const centre = { x: width / 2, y: measures.middle };
  const overBadges = seats.some(({ badge }) => badge) ? measures.middle - measures.orbit - beyondSeat - 16 : 0;
  const start = Math.floor(Math.min(0, overBadges, ...labels.map((label) => label.y - 18)));
  return {
    width,
    start,
    height: measures.height - start,
    centre,
    top: measures.top,
    heart: measures.heart,
    rings: ringsOf(meetingsHeld, measures, centre),
    arcs: groups.flatMap((group) =>
      arcOf(
        slots.filter((slot) => slot.group.key === group.key),
        measures.edge,
        centre,
      ),
    ),
    places: slots.map((slot) => placeOf(slot, measures, centre)),
    labels,
  };
}

function placeOf(slot: Slot, measures: Measures, centre: Point): Place {
  const size = seatSize(slot, measures);
  const { x, y } = pointAt(slot.angle, measures.orbit);
  return {
    group: slot.group.key,
    seat: slot.seat,
    x: round(centre.x + x - size / 2),
    y: round(centre.y + y - size / 2),
    size,
    outside: outsideOf(slot.angle, measures, { size, centre }),
  };
}

/** On the outer edge of a seat, where its badge is. */
function outsideOf(angle: number, { orbit }: Measures, { size, centre }: { size: number; centre: Point }): Point {
  const { x, y } = pointAt(angle, orbit + (beyondSeat * size) / 56);
  return { x: round(centre.x + x), y: round(centre.y + y) };
}

function seatSize(slot: Slot, measures: Measures): number {
  const room = 2 * measures.orbit * Math.sin((Math.min(slot.step, 90) * Math.PI) / 360);
  return round(Math.min(measures.seat, room * 0.86));
}

function arcOf(slots: Slot[], radius: number, centre: Point): Arc[] {
  const first = slots[0];
  const last = slots.at(-1);
  if (!first || !last) return [];
  const beyond = Math.min(first.step * 0.36, slots.length === 1 ? 16 : 24);
  const sweep = last.angle - first.angle + 2 * beyond;
  const from = pointAt(first.angle - beyond, radius);
  const to = pointAt(last.angle + beyond, radius);
  const point = (at: Point) => `${round(centre.x + at.x)} ${round(centre.y + at.y)}`;
  const path = `M${point(from)}A${radius} ${radius} 0 ${sweep > 180 ? 1 : 0} 1 ${point(to)}`;
  return [{ group: first.group.key, path, gap: first.seat === null }];
}

/** Labels with x measured from the centre: the picture's width follows from them. */
function labelsOf(slots: Slot[], measures: Measures, { seats }: TableData): Label[] {
  const names = shortNames(slots.map((slot) => slot.seat?.name ?? ""));
  return slots.flatMap((slot, index) => {
    if (slot.seat && seats.length > mostNames) return [];
    return [labelOf(slot, names[index] ?? "", { measures, room: slot.seat?.badge ? 24 : 0 })];
  });
}

/** Beside the table a label stands next to its seat; over and under it, straight out, where neighbours leave room. */
function labelOf(slot: Slot, name: string, { measures, room }: { measures: Measures; room: number }): Label {
  const { x: sideways, y: downwards } = pointAt(slot.angle, 1);
  const gap = slot.seat === null;
  const away = seatSize(slot, measures) / 2 + (gap ? 19 : 10) + room;
  const upright = Math.abs(sideways) < 0.15;
  const beside = Math.abs(sideways) > 0.65;
  const lines = gap && !upright ? broken(gapWords(slot.group), 12) : [gap ? gapWords(slot.group) : name];
  const lift = (lines.length - 1) * lineHeight * (beside ? 0.5 : downwards < 0 ? 1 : 0);
  const seat = pointAt(slot.angle, measures.orbit);
  const out = pointAt(slot.angle, measures.orbit + away);
  return {
    x: beside ? seat.x + Math.sign(sideways) * away : out.x,
    y: round(measures.middle + (beside ? seat.y + 6 : out.y + 6 + 8 * downwards) - lift),
    anchor: upright ? "middle" : sideways < 0 ? "end" : "start",
    lines,
    gap,
  };
}

function widthFor(labels: Label[]): number {
  const reach = labels.map((label) => {
    const long = Math.max(...label.lines.map((line) => line.length)) * (label.gap ? 10.8 : 10);
    return Math.abs(label.x) + (label.anchor === "middle" ? long / 2 : long);
  });
  return Math.ceil(Math.max(320, ...reach.map((far) => far + 6)) * 2);
}

function broken(words: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** One ring for each meeting, each a little out of round, and always in the same way. */
function ringsOf(meetingsHeld: number, measures: Measures, centre: Point): string[] {
  const count = Math.min(meetingsHeld, mostRings);
  const outermost = measures.top - 13;
  const apart = Math.min(10.5, (outermost - measures.heart - 3) / Math.max(1, count - 1));
  return Array.from({ length: count }, (_, ring) => ringPath(outermost - ring * apart, ring, centre));
}

export function ringPath(radius: number, ring: number, centre: Point): string {
  const points = Array.from({ length: 18 }, (_, index) => {
    const angle = index * 20;
    const turn = (angle * Math.PI) / 180;
    const wobble =
      Math.sin(2 * turn + ring * 2.1) * 1.3 + Math.sin(3 * turn + ring * 1.3) + Math.sin(5 * turn + ring) * 0.5;
    const point = pointAt(angle, radius + wobble);
    return { x: centre.x + point.x, y: centre.y + point.y };
  });
  return smoothLoop(points);
}

/** A closed curve through the points (Catmull-Rom, written as cubic Béziers). */
function smoothLoop(points: Point[]): string {
  const at = (index: number) => points[(index + points.length) % points.length] ?? { x: 0, y: 0 };
  const curves = points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leave = `${round(from.x + (to.x - before.x) / 6)} ${round(from.y + (to.y - before.y) / 6)}`;
    const arrive = `${round(to.x - (after.x - from.x) / 6)} ${round(to.y - (after.y - from.y) / 6)}`;
    return `C${leave} ${arrive} ${round(to.x)} ${round(to.y)}`;
  });
  return `M${round(at(0).x)} ${round(at(0).y)}${curves.join("")}Z`;
}

function pointAt(angle: number, radius: number): Point {
  const turn = (angle * Math.PI) / 180;
  return { x: -radius * Math.sin(turn), y: radius * Math.cos(turn) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
