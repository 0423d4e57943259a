import type { Choice } from "@/app/_ui/select";
import type { Day } from "@/lib/calendar/days";
import { satThen } from "@/lib/meetings/rules";
import type { ProjectView } from "@/lib/projects/queries";

/** The people at the table by name, then whoever has left since the day on which it was said, then the groups. */
export function whoseOptions(view: ProjectView, saidOn: Day | null = null): Choice[] {
  const { framework } = view;
  return [
    ...peopleToName(view, { saidOn }),
    ...framework.groups.map(({ key, inSentence }) => ({ value: `group-${key}`, label: `Someone from ${inSentence}` })),
  ];
}

type Speakers = { saidOn: Day | null; named?: number };

/** The people alone; also whoever is named already. */
export function peopleToName({ seats }: ProjectView, { saidOn, named }: Speakers): Choice[] {
  const here = seats.filter(({ leftOn }) => leftOn === null);
  const gone = seats.filter(
    (seat) => seat.leftOn !== null && (seat.number === named || (saidOn !== null && satThen(seat, saidOn))),
  );
  return [
    ...here.map(({ number, name }) => ({ value: `seat-${number}`, label: name })),
    ...gone.map(({ number, name }) => ({ value: `seat-${number}`, label: `${name} (has left since)` })),
  ];
}
