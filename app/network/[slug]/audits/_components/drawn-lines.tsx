import Link from "next/link";
import type { DrawnProject } from "@/lib/audits/network-queries";

/** The projects of a sample, in the order in which they were drawn, and how far the audit of each is. */
export function DrawnLines({ projects, network }: { projects: DrawnProject[]; network: string }) {
  return (
    <ul className="lines">
      {projects.map((project) => {
        const audit = project.audit?.id ?? project.openAudit;
        return (
          <li key={project.id} className="line">
            <Link
              className="line__what"
              href={audit ? `/network/${network}/audits/${audit}` : `/projects/${project.slug}`}
            >
              {project.title}
            </Link>
            <p className="line__facts">{howFar(project)}</p>
          </li>
        );
      })}
    </ul>
  );
}

function howFar({ audit, openAudit, hasOwnSeat }: DrawnProject): string {
  if (audit) return audit.closedOn ? "Audited, and closed" : "The audit is open";
  if (openAudit) return "Another audit of this project is open: close that one first";
  return hasOwnSeat ? "You have, or had, a seat there: another coordinator can open it" : "Not opened yet";
}
