import Link from "next/link";
import { Field } from "@/app/_ui/field";
import { FilterBar } from "@/app/_ui/filter-bar";
import type { ProjectToAudit } from "@/lib/audits/network-queries";

type ChooseProjectProps = { projects: ProjectToAudit[]; here: string; text: string };

/** Finds a project by its name; each leads on, or says why it cannot be audited by whoever looks. */
export function ChooseProject({ projects, here, text }: ChooseProjectProps) {
  return (
    <>
      <FilterBar label="Find a project" action={here} submit="Find it" open>
        <Field name="text" type="search" label="Find by name" defaultValue={text} />
      </FilterBar>
      {projects.length === 0 && <p role="status">No project is called this. Try fewer letters of its name.</p>}
      <ul className="lines">
        {projects.map((project) => (
          <li key={project.slug} className="line">
            <Choice project={project} here={here} />
          </li>
        ))}
      </ul>
      {projects.length === 20 && <p className="note">These are the first 20. Write more of the name to find others.</p>}
    </>
  );
}

function Choice({ project, here }: { project: ProjectToAudit; here: string }) {
  const { slug, title, openAudit, hasOwnSeat } = project;
  const list = here.replace(/\/new$/, "");
  if (openAudit) {
    return (
      <>
        <Link className="line__what" href={`${list}/${openAudit}`}>
          {title}
        </Link>
        <p className="line__facts">An audit is open already: this leads to it.</p>
      </>
    );
  }
  if (hasOwnSeat) {
    return (
      <>
        <p className="line__what">{title}</p>
        <p className="line__facts">You have, or had, a seat there, so its audit is for another coordinator.</p>
      </>
    );
  }
  return (
    <Link className="line__what" href={`${here}?project=${slug}`}>
      {title}
    </Link>
  );
}
