const lines = [
  { kind: "meet", says: "They meet" },
  { kind: "talk", says: "They pull apart, and both must have it" },
  { kind: "way", says: "They pull apart, and one could let go" },
  { kind: "unsaid", says: "They can pull apart" },
];
const ones = [
  { kind: "must-have", says: "Must have" },
  { kind: "let-go", says: "Could let go" },
  { kind: "unsaid", says: "Not said yet" },
];

/** What the lines and the circles of the map mean. */
export function MapKey() {
  return (
    <ul className="meeting-map-key">
      {lines.map(({ kind, says }) => (
        <li key={kind}>
          <svg className="meeting-map" viewBox="0 0 48 20" width={48} height={20} aria-hidden="true">
            <path className={`meeting-map__line meeting-map__line--${kind}`} d="M2 10H46" />
          </svg>
          {says}
        </li>
      ))}
      {ones.map(({ kind, says }) => (
        <li key={`one ${kind}`}>
          <svg className="meeting-map" viewBox="0 0 48 20" width={48} height={20} aria-hidden="true">
            <g className={`meeting-map__one meeting-map__one--${kind}`}>
              <circle cx={24} cy={10} r={8} />
            </g>
          </svg>
          {says}
        </li>
      ))}
    </ul>
  );
}
