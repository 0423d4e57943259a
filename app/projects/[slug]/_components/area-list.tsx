import { Task, TaskList } from "@/app/_ui/task-list";
import type { AreaStanding } from "@/lib/checklist/types";

/** The eight areas, each with its status and what stands behind it. */
export function AreaList({ slug, areas }: { slug: string; areas: AreaStanding[] }) {
  return (
    <TaskList>
      {areas.map(({ key, number, name, hint, status }) => (
        <Task
          key={key}
          number={number}
          href={`/projects/${slug}/checklist/${key}`}
          name={name}
          hint={hint}
          status={status}
        />
      ))}
    </TaskList>
  );
}
