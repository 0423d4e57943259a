import Link from "next/link";
import type { ReactNode } from "react";
import { outcomesFrom } from "@/lib/outcomes/queries";
import type { ProjectView } from "@/lib/projects/queries";

type OutcomesFromProps = {
  view: ProjectView;
  from: Parameters<typeof outcomesFrom>[1];
  children: (outcomes: ReactNode) => ReactNode;
};

/** The last step of the path from what was said, over what was decided, to what is different. Nothing where there is none. */
export async function OutcomesFrom({ view, from, children }: OutcomesFromProps) {
  const outcomes = await outcomesFrom(view, from);
  if (outcomes.length === 0) return null;
  return children(
    <ul className="plain-links">
      {outcomes.map(({ number, title }) => (
        <li key={number}>
          <Link href={`/projects/${view.slug}/outcomes/${number}`}>{title}</Link>
        </li>
      ))}
    </ul>,
  );
}
