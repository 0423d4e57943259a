import Link from "next/link";
import { whoCan } from "@/app/_shell/who-can";
import { Record } from "@/app/_ui/record";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../people/_components/seats";

/** Anyone can become a facilitator: leads give the role, everyone else is told whom to ask. */
export function ShareRecord({ view }: { view: ProjectView }) {
  if (view.stage === "closed") return null;
  const members = view.seats.filter(({ leftOn, role }) => leftOn === null && role === "member");
  return (
    <Record id="share" name="Sharing the job" note="People from different groups see and hear different things.">
      <p className="prose">
        Anyone at the table can be given the role of facilitator. Nobody needs a title or a profession for it.
      </p>
      {mayNow(view, "member.change-role") ? (
        <RoleLinks members={members} home={`/projects/${view.slug}/people`} />
      ) : (
        <p className="prose">{whoCan("lead", view.seats)}</p>
      )}
    </Record>
  );
}

function RoleLinks({ members, home }: { members: ProjectView["seats"]; home: string }) {
  if (members.length === 0) return <p>Everyone who has a seat here is a lead or a facilitator already.</p>;
  return (
    <div className="no-print">
      <p>Ask someone, and when they say yes, give them the role:</p>
      <ul className="link-list">
        {members.map(({ number, name }) => (
          <li key={number}>
            <Link className="standalone-link" href={`${home}/${number}/role`}>
              <span className="visually-hidden">The role of </span>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
