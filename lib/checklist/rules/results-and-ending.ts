import { type Day, firstDayAfter, isOverdue, overdueFrom } from "@/lib/calendar/days";
import { answerFor, result, writeOutcome } from "@/lib/checklist/rules/result";
import type { Facts, Mend, RuleResult } from "@/lib/checklist/types";
import { count, listWithAnd } from "@/lib/checklist/words";

/** Once a project is closed only readings are still written down: its outcomes and where they started stay as they were. */
export function outcomesMeasured({ outcomes, project }: Facts, today: Day): RuleResult {
  const whileOpen = (mend: Mend) => (project.stage === "closed" ? null : mend);
  if (outcomes.length === 0)
    return result("not-yet", { reason: "No outcome is written down yet.", records: 0, mend: whileOpen(writeOutcome) });
  const unstarted = outcomes.filter((outcome) => !outcome.hasBaseline).length;
  const overdue = outcomes.filter((outcome) => isOverdue(outcome.readingDueOn, today)).length;
  const good = outcomes.filter((outcome) => outcome.hasBaseline && !isOverdue(outcome.readingDueOn, today)).length;
  const reasons = [
    unstarted > 0 && `${count(unstarted, "outcome has", "outcomes have")} no starting point yet.`,
    overdue > 0 && `${count(overdue, "reading is", "readings are")} overdue.`,
    unstarted + overdue === 0 && "Every outcome has a starting point, and no reading is overdue.",
  ];
  return result(answerFor(good, outcomes.length), {
    reason: reasons.filter(Boolean).join(" "),
    records: outcomes.length,
    mend: overdue > 0 ? writeReadings : whileOpen(writeBaselines),
    changesOn: firstDayAfter(
      today,
      outcomes.map((outcome) => overdueFrom(outcome.readingDueOn)),
    ),
  });
}

const writeReadings = { path: "outcomes", label: "Write down what was measured" };
const writeBaselines = { path: "outcomes#baseline", label: "Write down how it was before" };

/** Before closing only the look back at mid-point can exist. A look back that names nothing bad is a start. */
export function reflectionsWritten({ reflections, project }: Facts): RuleResult {
  const asked = project.stage === "closed" ? (["mid-point", "closing"] as const) : (["mid-point"] as const);
  const written = reflections.filter(({ at }) => asked.some((moment) => moment === at));
  const honest = asked.filter((moment) => written.some((look) => look.at === moment && look.namesWhatWentBadly));
  const missing = asked.filter((moment) => !honest.includes(moment));
  const reason =
    missing.length === 0
      ? `The look back at ${listWithAnd([...asked])} names what went badly.`
      : `No look back at ${listWithAnd(missing)} that names what went badly yet.`;
  const answer = written.length > 0 && honest.length === 0 ? "partly" : answerFor(honest.length, asked.length);
  const mend = { path: "looking-back/new", label: "Write down a look back" };
  return result(answer, { reason, records: written.length, mend });
}

export function closedWell({ project, outcomes, closing }: Facts): RuleResult {
  if (project.stage !== "closed") return result("not-applicable", { reason: "The project is not closed.", records: 0 });
  const steps = [
    { name: "the last readings", done: outcomes.length > 0 && outcomes.every((outcome) => outcome.hasFinalReading) },
    { name: "telling the members", done: closing?.membersTold ?? false },
    { name: "what was accepted", done: closing?.acceptedRecorded ?? false },
  ];
  const missing = steps.filter((step) => !step.done).map((step) => step.name);
  const reason =
    missing.length === 0
      ? "The last readings, telling the members and what was accepted are all recorded."
      : `Not recorded yet: ${listWithAnd(missing)}.`;
  const done = steps.length - missing.length;
  const isWritten = closing?.membersTold && closing.acceptedRecorded;
  const mend = !isWritten ? writeEnding : outcomes.length > 0 ? writeReadings : null;
  return result(answerFor(done, steps.length), { reason, records: done, mend });
}

const writeEnding = { path: "looking-back/ending", label: "Write down how it ended" };
