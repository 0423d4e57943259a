/** What stood in the way on the day a project was closed, as it was shown then. */
export function WhatStoodInTheWay({ reasons }: { reasons: string[] }) {
  return (
    <ul className="bulleted">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
