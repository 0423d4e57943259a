import { promiseWords, roleWords } from "@/app/projects/[slug]/people/_components/words";
import { scopeWords } from "@/lib/api-tokens/words";
import { replyWords } from "@/lib/audits/words";
import { dayInWords } from "@/lib/calendar/days";
import { universalMomentInWords } from "@/lib/calendar/moments";
import { stanceWords } from "@/lib/decisions/words";
import { deedInWords } from "@/lib/history/words";
import { howWords } from "@/lib/meetings/words";
import { networkRoleInWords } from "@/lib/network/words";
import { viewWords } from "@/lib/priorities/words";
import { channelWords } from "@/lib/statements/words";
import { answerWords } from "@/lib/voices/words";
import type { Notes, Part } from "@/lib/workbook/schema";
import { notesInWords, partWords } from "@/lib/workbook/words";

const draftWords = { commit: "I commit to this", talk: "I want to talk about this first" };
const signInMethods = { link: "By a link in a mail", organisation: "At your organisation", demo: "As a demo person" };

type Known = Record<string, string>;

/** What the codes that are kept mean, by part and by what they are called there. */
const words: Record<string, Record<string, Known>> = {
  networks: { "Part in it": { coordinator: networkRoleInWords("coordinator"), person: networkRoleInWords("person") } },
  seats: { Role: roleWords },
  signatures: { How: channelWords },
  drafts: {
    Answers: {
      ...draftWords,
      statement: "Statement",
      answer: "You said",
      seenAs: "Read as",
      largePrint: "In large print",
    },
  },
  voices: { "What became of it": answerWords },
  stances: { "How you stood": stanceWords },
  "priority-views": { How: viewWords },
  promises: { Kind: promiseWords },
  meetings: { You: howWords },
  confirmations: { "Your word": { "in-place": "In place", "not-yet": "Not in place yet" } },
  replies: { As: replyWords },
  workbook: { Part: Object.fromEntries(Object.entries(partWords).map(([part, { name }]) => [part, name])) },
  tokens: { "May read": scopeWords },
  browsers: { "How you signed in": signInMethods },
};

/** What a program needs and nobody reads: it stands in the file. */
const inFileAlone = new Set(["What was sealed", "Seal", "Name key", "SHA-256", "Its address"]);

/** What of a kept thing is shown, each under what it is called, as a person reads it. */
export function shownOf(part: string, thing: Record<string, unknown>): [label: string, value: string][] {
  return Object.entries(thing)
    .filter(([label, value]) => value !== null && !inFileAlone.has(label))
    .map(([label, value]): [string, string] => [label, inWords(part, label, value, thing)])
    .filter(([, read]) => read !== "");
}

function inWords(part: string, label: string, value: unknown, thing: Record<string, unknown>): string {
  if (isDeed(value)) return deedOf(value);
  if (part === "workbook" && label === "Your notes") return notesOf(thing.Part as Part, value as Notes);
  return read(value, words[part]?.[label] ?? {});
}

function notesOf(part: Part, notes: Notes): string {
  return notesInWords(part, notes)
    .map(({ label, answer }) => `${label} ${answer}`)
    .join("\n");
}

type KeptDeed = { verb: string; kind: string; isOwn: boolean };

function isDeed(value: unknown): value is KeptDeed {
  return typeof value === "object" && value !== null && "verb" in value;
}

/** Of a deed, what can be said without what was in it. */
function deedOf(deed: KeptDeed): string {
  return deedInWords({ ...deed, about: "someone", before: null, after: null, isErased: true });
}

function read(value: unknown, known: Known): string {
  if (typeof value !== "object") return known[String(value)] ?? momentOrDay(String(value));
  return Object.entries(value ?? {})
    .map(([name, part]) => `${/^\d+$/.test(name) ? "" : `${known[name] ?? name}: `}${read(part, known)}`)
    .join("\n");
}

/** Days and moments as the database writes them, read as on every other page. */
function momentOrDay(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dayInWords(text);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d\S*$/.test(text) ? `${universalMomentInWords(new Date(text))} UTC` : text;
}
