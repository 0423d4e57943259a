import type { Forms } from "./form";

export const evidenceForms: Forms = {
  "making an evidence pack": {
    who: "lead",
    path: ({ home }) => `${home}/evidence/new`,
    button: "Make the pack",
    empty: { names: "Choose how people are named." },
  },
};
