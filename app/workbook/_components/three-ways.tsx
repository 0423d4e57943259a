import { Record } from "@/app/_ui/record";
import { SummaryList } from "@/app/_ui/summary-list";
import { WaysToConsult } from "@/app/projects/[slug]/ladder/approach/_components/ways-to-consult";
import { ways } from "@/lib/ladder/schema";
import { wayWords } from "@/lib/ladder/words";

/** One brief met in three ways, as an example. */
const example: Record<(typeof ways)[number], string> = {
  consultation:
    "The parish draws a plan for two small parks. It shows it at a roadshow, asks in a survey, and decides which remarks to take up.",
  "co-production":
    "People from the flats, a school, carers and the parks team meet before there is a plan. They find out together what keeps people indoors, decide what to try, and run it together.",
  blend:
    "The same group asks everyone in town by survey what keeps them indoors. It works out with that what to do, and shows what it heard.",
};

/** How one brief can be met by asking, by working together, and by some of each. */
export function ThreeWays() {
  return (
    <>
      <Record name="Asking, or working it out together">
        <div className="prose">
          <WaysToConsult />
          <p>
            None of the three is always right. Ask yourself: how much can still be changed? Who has to live with it? Say
            openly which one it is.
          </p>
        </div>
      </Record>
      <Record name="An example" note="The brief: bring the people of St Helier closer to nature.">
        <SummaryList rows={ways.map((way) => ({ name: wayWords[way], value: example[way] }))} />
      </Record>
      <Record name="Now you" note="Take the same brief, another one, or one from your own life.">
        <p className="prose">
          Meet one brief in all three ways, in a sentence or two each. Then look: what is different?
        </p>
      </Record>
    </>
  );
}
