import type { PowerKind } from "@/lib/decisions/power";

/** What is asked, how it is counted, and what its table is called. */
export const questions: Record<PowerKind, { title: string; note: string; table: string }> = {
  "brought-up": {
    title: "Who brings things up",
    note: "The group of the person who brought a decision up. What was only put right counts once.",
    table: "Decisions that each group brought up",
  },
  decided: {
    title: "Who decides",
    note: "Decisions in which at least one person of a group took part, whether they agreed, could live with it or disagreed.",
    table: "Decisions in which each group took part",
  },
  does: {
    title: "Who does it",
    note: "Actions by the group of the person whose they are, in the months in which they were written down.",
    table: "Actions of each group",
  },
};
