import Link from "next/link";
import { Ruled } from "@/app/_ui/ruled";
import { mayMend } from "@/lib/checklist/mending";
import type { ProjectView } from "@/lib/projects/queries";
import type { Brief } from "@/lib/projects/schema";

const shown = 3;

/** The first aims of the brief. */
export function OurAims({ view, aims }: { view: ProjectView; aims: Brief["aims"] }) {
  const brief = `/projects/${view.slug}/brief`;
  return (
    <Ruled title="What we want to achieve">
      {aims.length === 0 && <p className="note">No aims are written yet. They say what the work is for.</p>}
      {aims.length > 0 && (
        <ul className="bulleted">
          {aims.slice(0, shown).map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      {aims.length > shown && <p className="note">And {aims.length - shown} more.</p>}
      {aims.length === 0 && mayMend(view, "brief/edit") ? (
        <Link className="standalone-link" href={`${brief}/edit`}>
          Write the first aim
        </Link>
      ) : (
        <Link className="standalone-link" href={brief}>
          Read the brief
        </Link>
      )}
      <p>
        <Link className="standalone-link" href={`/projects/${view.slug}/agreement`}>
          How we work together
        </Link>
      </p>
    </Ruled>
  );
}
