import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import { briefWords } from "@/lib/workbook/words";
import { RoleList } from "./role-list";

/** A brief in which priorities pull apart, to try alone or in a group. */
export function PracticeBrief() {
  return (
    <>
      <Record name="The brief">
        <div className="prose">
          <p>
            <strong>{briefWords["eating-disorders"]}.</strong> There is little money, and it is to run in three months.
          </p>
          <p>
            Four people sit at the table. Each of them is right, and not all of it fits into the money and the time.
          </p>
        </div>
      </Record>
      <Record name="Four roles">
        <RoleList />
      </Record>
      <Record name="Alone">
        <p className="prose">
          Choose the role that is furthest from your own life. Write what this person would ask for, and why. Then read
          the other three again.
        </p>
      </Record>
      <Record name="In a group" note="About forty minutes, four people or four small groups.">
        <ol className="numbered">
          <li>Print the cards and deal them face down. Nobody gets the role that they have in life.</li>
          <li>Five minutes alone: what do I need most, and what could I do without?</li>
          <li>Each says what they need, and why. Nobody answers yet.</li>
          <li>Put all cards on the table. Mark together where two or more want the same, and where they pull apart.</li>
          <li>Decide together on three things that will be done. Who gave something up? Did anyone thank them?</li>
          <li>Step out of your role and tell each other how it felt.</li>
        </ol>
        <ButtonLink href="/workbook/role-cards" quiet>
          Role cards to print
        </ButtonLink>
      </Record>
    </>
  );
}
