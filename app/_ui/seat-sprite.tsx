/** The five seat shapes, drawn once a page; every seat points here with <use>. Belongs at the start of <body>. */
export function SeatSprite() {
  return (
    <svg width="0" height="0" className="visually-hidden" aria-hidden="true" focusable="false">
      <defs>
        <path id="seat-house" className="seat__shape" d="M12 2.4 21 9.4V21H3V9.4Z" />
        <circle id="seat-circle" className="seat__shape" cx="12" cy="12" r="9.6" />
        <rect id="seat-square" className="seat__shape" x="3.4" y="3.4" width="17.2" height="17.2" rx="0.6" />
        <path id="seat-diamond" className="seat__shape" d="M12 1.4 22.6 12 12 22.6 1.4 12Z" />
        <path id="seat-hexagon" className="seat__shape" d="M12 2 20.8 7V17L12 22 3.2 17V7Z" />
      </defs>
    </svg>
  );
}
