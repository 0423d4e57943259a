import { ActionForm } from "@/app/_ui/action-form";
import { Button } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import type { DemoPerson } from "@/lib/auth/sign-in-as";
import { signInAsAction } from "../actions";

const inWords = {
  coordinator: "Coordinator of the network",
  lead: "Lead",
  facilitator: "Facilitator",
  member: "Member",
  person: "Known to the network",
};

/** The invented people of the demo, one button each: who looks after projects first, the others by project. */
export function DemoPeople({ people, to }: { people: DemoPerson[]; to: string }) {
  const first = people.filter(({ role }) => role === "coordinator" || role === "lead");
  const others = people.filter((person) => !first.includes(person));
  const projects = [...new Set(others.map(({ project }) => project))];
  return (
    <Record name="People of the demo" note="This is a demo with invented people. Choose who you would like to be.">
      <ActionForm action={signInAsAction}>
        <input type="hidden" name="to" value={to} />
        <ButtonList people={first} withProject />
        {projects.map((title) => (
          <details key={title} className="more">
            <summary>
              {title === null ? "Known to the network, without a seat" : `${title}: the others at the table`}
            </summary>
            <ButtonList people={others.filter(({ project }) => project === title)} />
          </details>
        ))}
      </ActionForm>
    </Record>
  );
}

function ButtonList({ people, withProject = false }: { people: DemoPerson[]; withProject?: boolean }) {
  return (
    <ul className="demo-people">
      {people.map(({ id, name, role, project }) => (
        <li key={id}>
          <Button type="submit" name="person" value={id} quiet small>
            Sign in as {name}
          </Button>
          <span className="note">
            {inWords[role]}
            {withProject && project && `, ${project}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
