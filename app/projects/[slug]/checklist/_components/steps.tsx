import type { NextStep } from "@/lib/checklist/types";
import { count } from "@/lib/checklist/words";
import type { ProjectView } from "@/lib/projects/queries";
import { Step } from "./step";

const shownFirst = 7;

/** Everything useful that can be done here now; the first few at once, so that the rest does not weigh on anyone. */
export function Steps({ view, steps }: { view: ProjectView; steps: NextStep[] }) {
  if (steps.length === 0) return <p>Nothing waits to be written down just now. Each area above says how it stands.</p>;
  const later = steps.slice(shownFirst);
  return (
    <>
      <List view={view} steps={steps.slice(0, shownFirst)} from={1} />
      {later.length > 0 && (
        <details className="fold">
          <summary>{count(later.length, "step for later", "steps for later")}</summary>
          <List view={view} steps={later} from={shownFirst + 1} />
        </details>
      )}
    </>
  );
}

function List({ view, steps, from }: { view: ProjectView; steps: NextStep[]; from: number }) {
  return (
    <ol className="steps-list" start={from}>
      {steps.map((step) => (
        <Step key={`${step.area} ${step.title}`} view={view} step={step} />
      ))}
    </ol>
  );
}
