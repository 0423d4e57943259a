import type { AskedAbout } from "@/lib/people/schema";

export const roleWords = { lead: "Lead", facilitator: "Facilitator", member: "Member" };

export const roleHints = {
  lead: "Sets the project up and keeps it honest. A lead can also give and change roles.",
  facilitator: "Holds meetings, writes down what is said, and helps people take part and sign.",
  member: "Takes part as an equal: speaks, decides, and sees what happened to what was said.",
};

/** What people are asked, as a heading beside the answer. */
export const askedWords: Record<AskedAbout, string> = {
  strengths: "Strengths",
  accessNeeds: "Access needs",
  hopes: "Hopes",
  contact: "Way of contact",
  recognition: "Payment or recognition",
};

/** An answer in words: what was said, or that nothing was. */
export function answerInWords(answer: "not-asked" | "answered" | "declined", said: string): string {
  if (answer === "declined") return "Would rather not say";
  return said === "" ? "Not asked yet" : said;
}

export const whoMay = {
  hosts: "Leads and facilitators can do this here.",
  hostsOrSelf: "The person themself, a lead or a facilitator can do this.",
  lead: "A lead can do this here.",
  table: "People who have a seat at this table can do this.",
};
