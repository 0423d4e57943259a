import { Record } from "@/app/_ui/record";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";

/** The framework's statements as they are, each with the same in Easy Read. */
export function Statements() {
  const { statements } = jerseyMentalHealth;
  return (
    <>
      <Record name="What they are for">
        <div className="prose">
          <p>
            Before the work begins, everyone signs the same {statements.length} statements: those who are paid to be
            there and those who are not.
          </p>
          <p>
            So everyone knows what they are there for and what to expect of the others, does their part for a good
            outcome, and stays to the end. Whoever is unsure about one can ask to talk about it first.
          </p>
        </div>
      </Record>
      <Record
        name={`The ${statements.length} statements`}
        note="The framework’s own words. Below each one it is said again in Easy Read, in ours."
      >
        <ol className="workbook-list workbook-list--numbered">
          {statements.map(({ id, text, easyRead }) => (
            <li key={id}>
              <p>{text}</p>
              {easyRead && <p className="note">{easyRead}</p>}
            </li>
          ))}
        </ol>
      </Record>
    </>
  );
}
