export const [width, height] = [360, 344];
const [across, down, radius] = [width / 2, height / 2, 125];

/** How far apart the three priorities of a role stand on the circle, in degrees. */
const step = 27;

export type Point = { x: number; y: number };

function onCircle(degrees: number, from: number): Point {
  const turned = (degrees * Math.PI) / 180;
  return { x: Math.round(across + from * Math.sin(turned)), y: Math.round(down - from * Math.cos(turned)) };
}

/** Where the priority of a number stands: the roles clockwise in the four corners, three for each. */
export function pointOf(number: number): Point {
  const [role, place] = [Math.floor((number - 1) / 3), (number - 1) % 3];
  return onCircle(315 + role * 90 + (place - 1) * step, radius);
}

/** A line between two priorities, bent towards the middle of the table. */
export function lineBetween(one: Point, other: Point): string {
  const [x, y] = [bent(one.x, other.x, across), bent(one.y, other.y, down)];
  return `M${one.x} ${one.y}Q${x} ${y} ${other.x} ${other.y}`;
}

const bent = (one: number, other: number, middle: number) => Math.round(((one + other) / 2 + middle) / 2);

/** Where the name of a role stands, by its place among the four. */
export const cornerNames: (Point & { textAnchor: "start" | "end" })[] = [
  { x: 4, y: 18, textAnchor: "start" },
  { x: width - 4, y: 18, textAnchor: "end" },
  { x: width - 4, y: height - 6, textAnchor: "end" },
  { x: 4, y: height - 6, textAnchor: "start" },
];
