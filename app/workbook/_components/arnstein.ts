import type { LadderRung } from "./ladder-beside";

const none = "Non-participation";
const tokenism = "Tokenism";
const power = "Citizen power";

/** Arnstein's eight rungs from the bottom, each in our own plain words. */
export const arnstein: LadderRung[] = [
  { number: 1, name: "Manipulation", group: none, what: "People sit on a board so that it looks as if they agreed." },
  { number: 2, name: "Therapy", group: none, what: "People are to be changed, not what is done to them." },
  { number: 3, name: "Informing", group: tokenism, what: "People are told. Nothing comes back the other way." },
  { number: 4, name: "Consultation", group: tokenism, what: "People are asked. It can be window dressing." },
  {
    ...{ number: 5, name: "Placation", group: tokenism },
    what: "A few hand-picked people advise. Those in power keep the right to judge.",
  },
  { number: 6, name: "Partnership", group: power, what: "Power is shared by agreement, such as in a joint committee." },
  { number: 7, name: "Delegation", group: power, what: "Citizens have a clear majority, and power is handed to them." },
  { number: 8, name: "Citizen Control", group: power, what: "Citizens run it themselves." },
];
