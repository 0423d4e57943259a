import { Record } from "@/app/_ui/record";
import { areaExplanations } from "@/lib/framework/area-explanations";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";

/** What whoever holds the meetings keeps an eye on. */
export function EightAreas() {
  return (
    <>
      <Record name="What a facilitator does">
        <div className="prose">
          <p>
            A facilitator looks after the way, not the answer. They make sure that everyone can come, be heard and
            decide, and that what was said is not lost.
          </p>
          <p>
            It is best shared by two or more people from different groups. They need time to get ready, and someone to
            turn to when it gets hard.
          </p>
          <p>Three questions help in any meeting: Who is not here? Who has not spoken? Who decides this?</p>
        </div>
      </Record>
      <Record
        name="The eight areas"
        note="The names are the framework’s. Each project here has this checklist, with what is recorded beside it."
      >
        <ol className="workbook-list workbook-list--numbered">
          {jerseyMentalHealth.areas.map(({ key, name }) => (
            <li key={key}>
              <h3 className="sub-title">{name}</h3>
              <p>{areaExplanations[key]}</p>
            </li>
          ))}
        </ol>
      </Record>
    </>
  );
}
