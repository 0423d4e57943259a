import type { Choice } from "@/app/_ui/select";
import type { ProjectView } from "@/lib/projects/queries";

/** The people at the table by name, then their groups. */
export function whoseOptions({ seats, framework }: ProjectView): Choice[] {
  const here = seats.filter(({ leftOn }) => leftOn === null);
  return [
    ...here.map(({ number, name }) => ({ value: `seat-${number}`, label: name })),
    ...framework.groups.map(({ key, inSentence }) => ({ value: `group-${key}`, label: `Someone from ${inSentence}` })),
  ];
}
