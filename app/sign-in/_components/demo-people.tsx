import { ActionForm } from "@/app/_ui/action-form";
import { Button } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import type { DemoPerson } from "@/lib/auth/sign-in-as";
import { signInAsAction } from "../actions";

/** The invented people of the demo: one button each. */
export function DemoPeople({ people }: { people: DemoPerson[] }) {
  return (
    <Record name="People of the demo" note="This is a demo with invented people. Choose who you would like to be.">
      <ActionForm action={signInAsAction}>
        <ul className="demo-people">
          {people.map(({ id, name, role }) => (
            <li key={id}>
              <Button type="submit" name="person" value={id} quiet small>
                Sign in as {name}
              </Button>
              <span className="note">{role}</span>
            </li>
          ))}
        </ul>
      </ActionForm>
    </Record>
  );
}
