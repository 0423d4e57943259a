import { Record } from "@/app/_ui/record";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";

/** What each principle asks, in our own plain words. The names are the framework's. */
const asks: { [principle: string]: { what: string; missing: string } } = {
  collaboration: {
    what: "People trust and respect each other, and want to get to the same place.",
    missing: "each group works on its own piece, and the pieces do not fit.",
  },
  "strengths-based": {
    what: "Start from what each person can do, and take away what is in their way. Know what is missing, and bring it in.",
    missing: "people are asked about their problems only.",
  },
  "solution-focused": {
    what: "Go step by step towards an end that everyone knows. The way may wind. What counts is that something comes of it.",
    missing: "every meeting tells the old story again.",
  },
  "power-sharing": {
    what: "What each person brings is weighed. What is known is said so clearly that all can take part in deciding.",
    missing: "the papers come the evening before, in words that two people understand.",
  },
  "equal-reciprocal": {
    what: "Everyone is in before there is an idea. Everyone gives something, and everyone gets something out of it.",
    missing: "some are paid to be there, and others are thanked.",
  },
};

/** The framework's principles, each with what it asks. */
export function Principles() {
  const { principles } = jerseyMentalHealth;
  return (
    <Record
      name={`${principles.length} principles`}
      note="The names are the framework’s, the rest is in our own words."
    >
      <ol className="workbook-list">
        {principles.map(({ id, name }) => (
          <li key={id}>
            <h3 className="sub-title">{name}</h3>
            <p>{asks[id]?.what}</p>
            {asks[id] && <p className="note">You notice that it is missing when {asks[id].missing}</p>}
          </li>
        ))}
      </ol>
    </Record>
  );
}
