import { ringPath } from "./round-table-geometry";

const middle = { x: 200, y: 200 };
const radii = [38, 58, 78, 98, 118, 138, 158, 177, 195];

/** The table's growth rings again, as a quiet ornament. */
export function FooterRings() {
  return (
    <svg className="footer__rings" viewBox="0 0 400 400" aria-hidden="true">
      {radii.map((radius, ring) => (
        <path key={radius} d={ringPath(radius, ring, middle)} fill="none" stroke="currentColor" strokeWidth="2" />
      ))}
    </svg>
  );
}
