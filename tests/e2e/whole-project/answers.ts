import { dayInWords } from "@/lib/calendar/days";
import type { expectAnswers } from "@/tests/support/answers";
import { day } from "./example";

type Answers = Parameters<typeof expectAnswers>[1];

const on = (written: string): string => dayInWords(day(written));

/**
 * What each of the fifty rules says of the example, worked out from the rules' words. What the example does not tell, such as
 * signatures and a group agreement, is not there: nothing is met by nothing recorded.
 */
export const answersOfEachArea: Record<string, Answers> = {
  "aims-scope-constraints": {
    "1.1": ["met", /^3 aims are written down\.$/],
    "1.2": ["met", /^It says what is in scope and what is out of scope\.$/],
    "1.3": ["met", /^Money, time and fixed points are all answered\.$/],
    "1.4": ["met", saying(`The brief was agreed on ${on("2026-09-17")} with every group at the table.`)],
    "1.5": ["not-applicable", /^The brief has not changed since it was agreed\.$/],
    "1.6": ["met", saying(`Carers and lived experience were there when the brief was agreed on ${on("2026-09-17")}.`)],
    "1.7": ["partly", /^2 of 3 aims have an outcome that shows whether it is reached\.$/],
  },
  people: {
    "2.1": ["met", /^Every group has 2 or more people\.$/],
    "2.2": ["met", /^No group holds more than 2 of 8 seats\.$/],
    "2.3": ["met", /^Everyone was asked what they are good at\.$/],
    "2.4": ["partly", /^5 of 8 people have not yet been asked what they need to take part\.$/],
    "2.5": ["not-applicable", /^No gaps are recorded\./],
    "2.6": ["not-yet", /^8 of 8 people have not yet been asked whether payment or recognition was offered to them\.$/],
  },
  "recruitment-communication-engagement": {
    "3.1": ["not-yet", /^No way of joining is recorded yet\.$/],
    "3.2": ["met", saying(`Every group was there before the first decision after the brief, on ${on("2026-10-01")}.`)],
    "3.3": ["not-yet", /^8 of 8 people have not yet been asked how they like to be reached\.$/],
    "3.4": ["met", /^None of 3 activities stands on Coercion\.$/],
    "3.5": ["met", /^2 of 3 activities in the last 180 days were done with people\.$/],
    "3.6": ["not-applicable", /^This is asked while the project is active\.$/],
    "3.7": ["not-yet", /^Papers went out 5 or more days ahead for 0 of 2 meetings\.$/],
  },
  "planning-structure": {
    "4.1": ["not-yet", /^No group agreement is recorded yet\.$/],
    "4.2": ["not-yet", /^It is not written down yet how you decide and what you do when you disagree\.$/],
    "4.3": ["not-yet", /^The next meeting has no date yet\.$/],
    "4.4": ["not-yet", /^No big step has a date yet\.$/],
    "4.5": ["not-yet", /^No action is recorded yet\.$/],
    "4.6": ["not-applicable", /^There are fewer than 5 actions, too few to compare\.$/],
  },
  facilitators: {
    "5.1": ["met", /^2 of 2 meetings name who holds it\.$/],
    "5.2": ["met", /^Facilitators come from lived experience and the third sector\.$/],
    "5.3": ["met", /^2 of 2 facilitators have training recorded\.$/],
    "5.4": ["met", /^Someone other than the lead holds 2 meetings\.$/],
    "5.5": ["not-yet", /^Nobody is named yet whom people can turn to\.$/],
  },
  "listen-capture": {
    // Written down only now, months after: that is late, and stays so.
    "6.1": ["not-yet", /^2 meetings had no point written down within 5 working days\.$/],
    "6.2": ["met", /^It is recorded who was there for 2 of 2 meetings\.$/],
    "6.3": ["met", /^Every group was heard in the last 2 meetings\.$/],
    "6.4": ["met", /^6 points have an answer with a reason\.$/],
    "6.5": ["not-yet", /^0 points came from outside a meeting\.$/],
    "6.6": ["met", /^The notes of 2 of 2 meetings were offered back for correction\.$/],
  },
  decisions: {
    "7.1": ["met", /^2 decisions are written down\.$/],
    "7.2": ["met", /^2 of 2 decisions are complete\.$/],
    "7.3": ["partly", /^1 decision was made without carers\. A day to look at it again is set\.$/],
    "7.4": ["partly", /^1 of 2 decisions links to what it stands on\.$/],
    "7.5": ["partly", /^1 decision was not looked at again on the day set\.$/],
    "7.6": ["not-applicable", /^No decision was set aside from outside\.$/],
  },
  "trust-the-process": {
    "8.1": ["not-yet", /^Nobody has signed the current statements yet\.$/],
    "8.2": ["not-applicable", /^Nobody has asked to talk first\.$/],
    "8.3": ["not-yet", /^No pulse check was offered yet\.$/],
    "8.4": ["not-applicable", /^Fewer than 5 people have said where it feels the project stands\.$/],
    "8.5": ["met", /^Every outcome has a starting point, and no reading is overdue\.$/],
    "8.6": ["not-yet", /^No look back at mid-point that names what went badly yet\.$/],
    "8.7": ["not-applicable", /^The project is not closed\.$/],
  },
};

/** Just this sentence. */
function saying(sentence: string): RegExp {
  return new RegExp(`^${sentence.replaceAll(".", "\\.")}$`);
}
