/** How far a rail stands in from the edge at a level, in hundredths of the width: the ladder grows narrower towards the top. */
function insetAt(level: number): number {
  return 3 + level * 1.1;
}

/** How far a rung sticks out beyond its rails. */
const beyond = 1.6;

/** The ground lies a little below the lowest rung, the rails' ends a little above the highest. */
const ends = 0.45;

type Stretch = { left: string; right: string };

/** The rails between two levels, from the bottom of a box of 100 by 100 to its top. */
function rails(from: number, to: number): Stretch {
  const [below, above] = [insetAt(from), insetAt(to)];
  return { left: `M${below} 100L${above} 0`, right: `M${100 - below} 100L${100 - above} 0` };
}

/**
 * A rung and the rails from it to the next one. Each row draws its own stretch and ends where the next begins, so that
 * rails and rungs meet however high a row has to be. A broken rung is in two pieces, which hang down.
 */
export function drawRung(place: number, isBroken: boolean): Stretch & { rung: string } {
  const from = insetAt(place) - beyond;
  const to = 100 - from;
  const rung = isBroken ? `M${from} 100L32 106M${to} 100L66 108` : `M${from} 100H${to}`;
  return { ...rails(place, place + 1), rung };
}

export function drawTop(rungs: number): Stretch {
  return rails(rungs + 1, rungs + 1 + ends);
}

export function drawFoot(): Stretch {
  return rails(1 - ends, 1);
}
