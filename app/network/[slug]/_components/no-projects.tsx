import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";

/** Nothing to list: because nothing is there yet, or because nothing is what was looked for. */
export function NoProjects({ home, total }: { home: string; total: number }) {
  if (total === 0) {
    return (
      <EmptyState title="No projects yet" action={<ButtonLink href="/projects/new">Start a project</ButtonLink>}>
        <p>Each project of the network appears here, with who is at its table and what needs attention.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No project is like this"
      action={
        <ButtonLink quiet href={home}>
          Show all projects
        </ButtonLink>
      }
    >
      <p>Choose other filters, or none. Words are looked for from their beginning.</p>
    </EmptyState>
  );
}
