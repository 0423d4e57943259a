import { CardCell, CardRow, CardTable } from "@/app/_ui/card-table";
import { Record } from "@/app/_ui/record";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { rungWords } from "@/lib/ladder/words";
import { arnstein } from "./arnstein";
import { LadderBeside } from "./ladder-beside";

/** The three ladders, each drawn and in words, and how they fit together. */
export function Ladders() {
  const { bands, rungs, thresholds } = jerseyMentalHealth;
  const bandOf = (key: string) => bands.find((band) => band.key === key)?.name ?? "";
  const isNeverRight = (number: number) => number === thresholds.coercionRung;
  const jersey = rungs.map(({ number, name, band }) => ({
    ...{ number, name, group: bandOf(band), what: rungWords[number] ?? "", isNeverRight: isNeverRight(number) },
  }));
  const tlap = jersey.slice(0, -1).map((rung) => ({ ...rung, group: "" }));
  return (
    <>
      <Record name="What a ladder shows">
        <div className="prose">
          <p>
            The higher the rung, the more those whose lives it is about decide. A higher rung is not always better: each
            can be a good or a bad experience, in its place. To be told clearly that there is no money can be the right
            thing.
          </p>
          <p>
            <strong>Only coercion is never appropriate.</strong>
          </p>
        </div>
      </Record>
      <Record
        name="Arnstein’s ladder"
        note="Sherry Arnstein, 1969: “A Ladder of Citizen Participation”. What each rung means is in our own words."
      >
        <LadderBeside label="Arnstein’s ladder" rungs={arnstein} />
      </Record>
      <Record
        name="The ladder of co-production"
        note="National Co-production Advisory Group, Think Local Act Personal. What each rung means is in our own words."
      >
        <LadderBeside label="the ladder of co-production" rungs={tlap} />
      </Record>
      <Record
        name="The Jersey model"
        note="The framework’s own: the same seven rungs, one more on top, in four bands. Projects here use this one."
      >
        <LadderBeside label="the Jersey model" rungs={jersey} />
      </Record>
      <Record
        name="One beside the other"
        note="Which rung of Arnstein’s is nearest is our own mapping. Her seventh, “Delegation”, has no twin."
      >
        <CardTable
          label="The rungs of the Jersey model and Arnstein’s"
          headings={["Jersey model", "Nearest of Arnstein’s"]}
        >
          {rungs.toReversed().map(({ number, name, arnstein: nearest }) => (
            <CardRow key={number}>
              <CardCell label="Jersey model">
                {number} {name}
              </CardCell>
              <CardCell label="Nearest of Arnstein’s">{nearest}</CardCell>
            </CardRow>
          ))}
        </CardTable>
      </Record>
    </>
  );
}
