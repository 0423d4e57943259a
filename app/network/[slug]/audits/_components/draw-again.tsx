import type { SampleView } from "@/lib/audits/network-queries";

/** How a sample was drawn, and everything that anyone needs to draw it again. */
export function DrawAgain({ sample: { seed, drawnFrom, projects } }: { sample: SampleView }) {
  return (
    <details className="fold">
      <summary>How this was drawn, and how to check it</summary>
      <div className="prose">
        <p>
          The seed is the fingerprint of the newest entry that the network’s ledger had at that moment. For each project
          that was found, SHA-256 of the seed, a colon and the project’s id was worked out, written in hexadecimal.
          Those with the smallest results were taken, smallest first.
        </p>
        <p>Seed:</p>
        <p className="fingerprint">
          <span>{seed}</span>
        </p>
        <p>Drawn from these projects, by their ids. Those that were drawn are marked.</p>
        <ul className="fingerprint">
          {drawnFrom.map((id) => (
            <li key={id}>
              <span>{id}</span>
              {projects.some((project) => project.id === id) && <strong> drawn</strong>}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
