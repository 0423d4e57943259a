import { writeNotes } from "@/lib/workbook/write-notes";
import { actorNamed } from "./demo-people";
import { momentOf, type Step } from "./moments";

const begun = [
  { part: "start", meaning: "That someone asks us before it is all decided. And then does something with it." },
  {
    part: "what-it-is",
    favourite: "framework",
    why: "It says “sharing power”. I would put that first, and leave out some of the long words.",
  },
  { part: "principles", thoughts: "In the meetings about our family everyone was kind. Nobody shared any power." },
];

/** One person has begun the workbook, for herself. */
export function workbookSteps(): Step[] {
  return [
    {
      at: momentOf("2026-10-29T20:10"),
      play: async (now) => {
        const ana = await actorNamed("Ana Ferreira");
        for (const part of begun) await writeNotes(ana, part, now);
      },
    },
  ];
}
