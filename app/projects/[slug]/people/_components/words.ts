import { dayInWords } from "@/lib/calendar/days";
import type { WaitingInvitation } from "@/lib/invitations/queries";
import type { AskedAbout } from "@/lib/people/schema";
import type { SeatView } from "@/lib/projects/queries";

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

export const promiseWords = {
  payment: "Payment or recognition",
  expenses: "Expenses",
  format: "A format",
  access: "Access",
};

export const promiseHints = {
  payment: "A fee, a voucher, training, thanks in public.",
  expenses: "Travel, childcare, someone to stand in for a carer.",
  format: "Large print, Easy Read, a recording, another language.",
  access: "A lift, a quiet room, an interpreter, breaks.",
};

/** An answer in words: what was said, or that nothing was. */
export function answerInWords(answer: "not-asked" | "answered" | "declined", said: string): string {
  if (answer === "declined") return "Would rather not say";
  return said === "" ? "Not asked yet" : said;
}

/** How a seat stands with the statements. */
export function signedInWords(seat: Pick<SeatView, "signed" | "signedWithHelp"> | undefined): string {
  if (!seat?.signed) return "Not signed yet";
  return seat.signedWithHelp ? "Signed, with help" : "Signed";
}

/** "Invited on 23 November 2026. Can answer until 7 December 2026." */
export function courseInWords({ sentOn, goodUntil, hasRunOut, toSeat }: WaitingInvitation): string {
  const what = toSeat === null ? "Invited" : "Invited to sign in alone";
  const until = hasRunOut ? `It ran out on ${dayInWords(goodUntil)}.` : `Can answer until ${dayInWords(goodUntil)}.`;
  return `${what} on ${dayInWords(sentOn)}. ${until}`;
}
