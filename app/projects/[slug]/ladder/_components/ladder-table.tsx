import { CardCell, CardRow, CardTable } from "@/app/_ui/card-table";
import { people } from "@/lib/checklist/words";
import type { LadderBand, LadderRow } from "./ladder-rows";

/** What the ladder shows, rung by rung, with the nearest rung of Arnstein's. */
export function LadderTable({ bands }: { bands: LadderBand[] }) {
  return (
    <>
      <CardTable
        label="The ladder, rung by rung"
        headings={["Rung", "Band", "What we say", "How it felt", "What we did", "Nearest to Arnstein’s"]}
      >
        {bands.flatMap(({ name, rows }) => rows.map((row) => <Row key={row.number} row={row} band={name} />))}
      </CardTable>
      <p className="note">
        The rungs and bands are the framework’s. Arnstein’s ladder is of 1969; which of its rungs is nearest is our own
        mapping. Its seventh, “Delegation”, has no twin here.
      </p>
    </>
  );
}

function Row({ row, band }: { row: LadderRow; band: string }) {
  const { number, name, isClaimed, felt, activities, arnstein, isCoercion } = row;
  return (
    <CardRow>
      <CardCell label="Rung">
        <span>
          <b>{number}</b> {name}
          {isCoercion && " (never right)"}
        </span>
      </CardCell>
      <CardCell label="Band">{band}</CardCell>
      <CardCell label="What we say">{isClaimed ? <strong>Claimed</strong> : "–"}</CardCell>
      <CardCell label="How it felt">{felt === 0 ? "–" : people(felt)}</CardCell>
      <CardCell label="What we did">{activities.length === 0 ? "–" : activities.length}</CardCell>
      <CardCell label="Nearest to Arnstein’s">{arnstein}</CardCell>
    </CardRow>
  );
}
