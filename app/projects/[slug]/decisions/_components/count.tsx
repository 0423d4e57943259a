import { Chip, Chips } from "@/app/_ui/chip";
import { dayInWords } from "@/lib/calendar/days";
import { count } from "@/lib/checklist/words";
import { everything, type RegisterFilter } from "@/lib/decisions/register";
import { countedUpTo, type Register } from "@/lib/decisions/register-queries";
import { kindWords, methodWords } from "@/lib/decisions/words";
import type { ProjectView } from "@/lib/projects/queries";
import { type Column, stateWords } from "./register-words";
import { addressOf, isFiltered } from "./search";

type CountProps = { view: ProjectView; home: string; filter: RegisterFilter; columns: Column[]; register: Register };

/** How many decisions there are, and the filters in use. */
export function Count({ view, home, filter, columns, register: { matching, total } }: CountProps) {
  const all = count(total, "decision", "decisions");
  const filtered = isFiltered(filter);
  const { sort, direction } = filter;
  return (
    <div className="table-tools__left">
      <p className="table-tools__count" role="status">
        {filtered ? `${matching > countedUpTo ? `More than ${countedUpTo}` : matching} of ${all}` : all}
      </p>
      {filtered && (
        <Chips clearHref={addressOf(home, { ...everything, sort, direction }, columns)}>
          {inUse(filter, view).map(({ label, less }) => (
            <Chip
              key={label}
              href={addressOf(home, { ...filter, ...less, after: null, before: null }, columns)}
              label={label}
            />
          ))}
        </Chips>
      )}
    </div>
  );
}

type InUse = { label: string; less: Partial<RegisterFilter> };

function inUse({ text, kind, method, state, without, dissent, where, from, to }: RegisterFilter, view: ProjectView) {
  const found: (InUse | false)[] = [
    text !== "" && { label: `Words: ${text}`, less: { text: "" } },
    state !== null && { label: stateWords[state], less: { state: null } },
    kind !== null && { label: `About: ${kindWords[kind]}`, less: { kind: null } },
    method !== null && { label: methodWords[method], less: { method: null } },
    without !== null && { label: `Made without ${whom(without, view)}`, less: { without: null } },
    where !== null && { label: where === "meeting" ? "In a meeting" : "Outside a meeting", less: { where: null } },
    from !== null && { label: `From ${dayInWords(from)}`, less: { from: null } },
    to !== null && { label: `To ${dayInWords(to)}`, less: { to: null } },
    dissent && { label: "Somebody saw it differently", less: { dissent: false } },
  ];
  return found.filter((each) => each !== false);
}

function whom(without: string, { framework }: ProjectView): string {
  return framework.groups.find(({ key }) => key === without)?.inSentence ?? "someone";
}
