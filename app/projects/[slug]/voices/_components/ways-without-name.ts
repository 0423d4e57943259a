import type { ProjectView } from "@/lib/projects/queries";
import { mayNameGroup } from "@/lib/voices/rules";

/** Without a name, or with one's group where it does not tell who it is. */
export function waysWithoutName({ framework, seats, ownSeat }: ProjectView, writersOfGroup: number) {
  const own = seats.find(({ number }) => number === ownSeat);
  const inSentence = framework.groups.find(({ key }) => key === own?.group)?.inSentence ?? "your group";
  const nobody = {
    value: "nobody",
    label: "Without a name",
    hint: "It stands here from tomorrow, and nothing is kept of you.",
  };
  if (!mayNameGroup(writersOfGroup)) return [nobody];
  const hint = `It says “Someone from ${inSentence}”: ${whoElse(writersOfGroup)}. It stands here from tomorrow.`;
  return [nobody, { value: "group", label: "Without my name, with my group", hint }];
}

function whoElse(writersOfGroup: number): string {
  if (writersOfGroup === 2) return "the other one who can write here will know that it is you";
  return `one of ${writersOfGroup} people who can write here`;
}
