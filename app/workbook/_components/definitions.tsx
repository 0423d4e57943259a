import { Record } from "@/app/_ui/record";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { otherDefinitions } from "@/lib/workbook/words";

/** The framework's definition as it is, and others in short. */
export function Definitions() {
  const { definition, source } = jerseyMentalHealth;
  return (
    <>
      <Record name="The framework’s definition" note="These are its own words.">
        <figure className="said">
          <blockquote className="said__words">
            <p>“{definition}”</p>
          </blockquote>
          <figcaption className="said__by">{source}</figcaption>
        </figure>
      </Record>
      <Record name="In short">
        <div className="prose">
          <p>
            Different people who know a thing from different sides sit down as equals, before anyone has an answer. They
            find out together what is needed, decide together, and often do it together.
          </p>
          <p>
            It is not a survey with a nice name. If somebody else decides in the end, it was consultation. That can be
            fine, when it is called so.
          </p>
        </div>
      </Record>
      <Record name="What others say" note="In our own short words. Read theirs where there is a link.">
        <ul className="workbook-list">
          {Object.entries(otherDefinitions).map(([key, { name, work, says, href }]) => (
            <li key={key}>
              <h3 className="sub-title">{name}</h3>
              <p>{says}</p>
              <p className="note">{href ? <a href={href}>{work}</a> : work}</p>
            </li>
          ))}
        </ul>
      </Record>
    </>
  );
}
