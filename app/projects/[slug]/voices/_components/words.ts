import { dayInWords } from "@/lib/calendar/days";
import type { ProjectView } from "@/lib/projects/queries";
import type { Voice } from "@/lib/voices/queries";
import { answerWords } from "@/lib/voices/words";

/** Whose words they are: a name, "Someone from carers", or that they came without a name. */
export function whoInWords({ saidBy, group }: Pick<Voice, "saidBy" | "group">, { framework }: ProjectView): string {
  if (saidBy) return saidBy.name;
  if (group === null) return "Without a name";
  return `Someone from ${framework.groups.find(({ key }) => key === group)?.inSentence ?? group}`;
}

/** Where it was said; of a meeting, its name follows. */
export function whereInWords({ channel }: Pick<Voice, "channel">): string {
  const where = {
    meeting: "Said in ",
    written: "Said outside a meeting",
    "passed-on": "Said to someone who passed it on",
  };
  return where[channel];
}

/** "Taken up on 3 March 2026, says Marie Renouf." */
export function answerInWords({ answer, answeredOn, answeredBy }: Voice): string {
  if (answer === null || answeredOn === null) return "";
  return `${answerWords[answer]} on ${dayInWords(answeredOn)}${answeredBy ? `, says ${answeredBy}` : ""}.`;
}

/** The beginning of what was said, for a title or a link that is read aloud. */
export function inShort(text: string): string {
  const words = text.replaceAll(/\s+/g, " ");
  const signs = [...words];
  return signs.length > 60 ? `${signs.slice(0, 60).join("").trimEnd()} …` : words;
}
