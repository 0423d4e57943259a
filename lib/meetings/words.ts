export const waysToTakePart = ["present", "apologies", "asked-outside"] as const;

export const howWords: Record<(typeof waysToTakePart)[number], string> = {
  present: "There",
  apologies: "Sent apologies",
  "asked-outside": "Asked outside the meeting",
};

/** How many rows a form takes. */
export const mostAgendaRows = 30;
export const mostPapers = 20;
