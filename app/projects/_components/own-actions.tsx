import Link from "next/link";
import { Due } from "@/app/projects/[slug]/actions/_components/due";
import type { OwnAction } from "@/lib/actions/queries";

/** What a person is to do soon, or was to have done, in whichever of their projects. */
export function OwnActions({ actions }: { actions: OwnAction[] }) {
  return (
    <ul className="task-list">
      {actions.map(({ slug, title, number, what, dueOn, today }) => (
        <li key={`${slug} ${number}`} className="task task--plain">
          <h3 className="task__name">
            <Link className="as-written" href={`/projects/${slug}/actions/${number}`}>
              {what}
            </Link>
          </h3>
          <div className="task__hint">
            <Due dueOn={dueOn} today={today} />
            <p>{title}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
