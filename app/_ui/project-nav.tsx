import { LinkRow } from "./masthead";
import type { NavLink } from "./nav-link";

/** The parts of one project. Phones find them at the foot of the page. */
export function ProjectNav({ links }: { links: NavLink[] }) {
  return (
    <nav className="project-nav" aria-label="Parts of this project">
      <div className="page">
        <LinkRow links={links} />
      </div>
    </nav>
  );
}
