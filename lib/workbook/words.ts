import { wayWords } from "@/lib/ladder/words";
import { practiceBrief, roleWords } from "@/lib/practice/words";
import type { briefs, definitions, Notes, Part } from "./schema";

type Definition = (typeof definitions)[number];
type Brief = (typeof briefs)[number];

/** What each part is called, and what it is about. */
export const partWords: Record<Part, { name: string; about: string }> = {
  start: { name: "Before you start", about: "One question, before anyone tells you anything." },
  "what-it-is": { name: "What co-production is", about: "The framework’s definition, and what others have said." },
  principles: { name: "The principles", about: "What it stands on." },
  statements: { name: "The statements", about: "What people promise each other, and sign." },
  ladders: { name: "Three ladders", about: "From being made to, up to leading it yourself." },
  "from-consultation": {
    name: "From consultation to co-production",
    about: "One brief, met in three ways.",
  },
  facilitating: { name: "Facilitating", about: "The eight areas that whoever holds the meetings keeps an eye on." },
  practice: { name: "A practice brief", about: "Four people want four things, and all of them are right." },
  "looking-back": { name: "Looking back", about: "What you said at the start, beside what you say now." },
};

/** What others have said co-production is, in our own short words: who, when, and where to read it. */
export const otherDefinitions: Record<
  Exclude<Definition, "framework">,
  { name: string; work: string; says: string; href?: string }
> = {
  ostrom: {
    name: "Elinor Ostrom (1996)",
    work: "“Crossing the Great Divide: Coproduction, Synergy, and Development”, World Development 24(6)",
    says: "A good or a service comes about with what people put in who do not work for the same organisation: those who use it help to make it.",
    href: "https://doi.org/10.1016/0305-750X(96)00023-X",
  },
  cahn: {
    name: "Edgar Cahn (2000)",
    work: "“No More Throw-Away People: The Co-Production Imperative”",
    says: "Everyone has something that others need. Looking after one another is real work, and whoever is helped also gives.",
  },
  "boyle-harris": {
    name: "David Boyle and Michael Harris (2009)",
    work: "“The Challenge of Co-production”, nef, The Lab and NESTA",
    says: "Public services are delivered by professionals, the people who use them, their families and neighbours, in a relationship in which all are equal and all give and get.",
    href: "https://www.nesta.org.uk/report/the-challenge-of-co-production/",
  },
  scie: {
    name: "Social Care Institute for Excellence (2013)",
    work: "“Co-production in social care: what it is and how to do it”, guide 51",
    says: "There is no single recipe. Four things carry it: people are equal, all kinds of people are in, everyone can take part, and everyone gets something back.",
  },
  tlap: {
    name: "Think Local Act Personal (no year given)",
    work: "“Co-production in commissioning tool”",
    says: "Professionals and citizens share the power to plan, shape and deliver support together, because everyone has something to add.",
    href: "https://www.thinklocalactpersonal.org.uk/co-production-in-commissioning-tool/co-production/",
  },
};

const definitionNames: Record<Definition, string> = {
  framework: "The framework’s own",
  ostrom: otherDefinitions.ostrom.name,
  cahn: otherDefinitions.cahn.name,
  "boyle-harris": otherDefinitions["boyle-harris"].name,
  scie: otherDefinitions.scie.name,
  tlap: otherDefinitions.tlap.name,
};

/** The briefs to practise on. */
const briefWords: Record<Brief, string> = {
  "eating-disorders": practiceBrief,
  nature: "Make a plan that brings the people of St Helier closer to nature",
  "social-prescribing": "Try out social prescribing with older adults",
  "black-lives-matter": "Put together a cultural programme for the Black Lives Matter movement in Jersey",
  own: "A brief of my own",
};

type Question = { label: string; hint?: string; choices?: Record<string, string>; isLine?: true };

const roleNames = Object.fromEntries(Object.entries(roleWords).map(([key, { name }]) => [key, name]));

/** What is asked in each part, by question, in its order. */
export const questionWords: Record<Part, Record<string, Question>> = {
  start: {
    meaning: {
      label: "What does co-production mean to you?",
      hint: "There is no wrong answer. “I do not know yet” is a good one.",
    },
  },
  "what-it-is": {
    favourite: { label: "Which of these do you like best?", choices: definitionNames },
    why: { label: "Why this one? What would you change in it?" },
  },
  principles: {
    thoughts: {
      label: "Think of a group that you were in. Which of these was there, and which was missing?",
      hint: "How did you notice?",
    },
  },
  statements: {
    thoughts: { label: "Which of these would be hardest to keep, for you or where you work? What would help?" },
  },
  ladders: {
    thoughts: {
      label: "Think of a time when someone asked you to take part. On which rung was that, and how did it feel?",
    },
  },
  "from-consultation": {
    brief: { label: "Which brief do you take?", choices: briefWords },
    ownBrief: { label: "If it is your own: what is it?", isLine: true },
    consultation: { label: wayWords.consultation, hint: "Whom would you ask, how, and who would decide?" },
    "co-production": { label: wayWords["co-production"], hint: "Who would work it out together, and from when on?" },
    blend: { label: wayWords.blend, hint: "What would you ask many people, and what would you work out together?" },
  },
  facilitating: {
    thoughts: { label: "Which of the eight would you look at first, in work that you know? What would you do?" },
  },
  practice: {
    role: { label: "Which role do you take?", choices: roleNames },
    asks: { label: "What would you ask for, in the words of that person?" },
    meet: { label: "Where could the four of them meet? What would each have to let go of?" },
  },
  "looking-back": {
    meaning: { label: "What does co-production mean to you now?" },
    changed: { label: "What has changed for you, if anything?", hint: "Also: what do you still doubt?" },
  },
};

/** What was written in a part, question by question, as it is read. */
export function notesInWords(part: Part, notes: Notes): { label: string; answer: string }[] {
  return Object.entries(questionWords[part]).flatMap(([question, { label, choices }]) => {
    const said = notes[question];
    return said === undefined ? [] : [{ label, answer: choices?.[said] ?? said }];
  });
}
