import Link from "next/link";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import { practiceBrief } from "@/lib/practice/words";
import { RoleList } from "./role-list";

/** A brief in which priorities pull apart, to try alone or in a group. */
export function PracticeBrief() {
  return (
    <>
      <Record name="The brief">
        <div className="prose">
          <p>
            <strong>{practiceBrief}.</strong> There is little money, and it is to run in three months.
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
      <Record name="In a group" note="About forty minutes, from two people up.">
        <div className="prose">
          <p>
            The roles are dealt. Each says what they need, and why. Then you see where the four meet and where they pull
            apart, and decide together on three things that will be done.
          </p>
          <p>Use one phone for all of you, or each your own; or print the cards, and deal them face down.</p>
        </div>
        <Actions>
          <ButtonLink href="/workbook/practice-together">Practise together</ButtonLink>
          <Link href="/workbook/role-cards">Role cards to print</Link>
        </Actions>
      </Record>
    </>
  );
}
