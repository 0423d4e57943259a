import { z } from "zod";

const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Takes no room and joins nothing: it comes with pasted text, or makes one name look like another. */
const unseen = /[\u00AD\u115F\u1160\u180E\u200B\u2060-\u2064\u3164\uFEFF\uFFA0]/g;

/** Nobody who reads a page can tell two from one: a name in a seal is to be read off a receipt to the letter. */
const spaces = /[\t \u00A0]+/g;

const hidden = "There is a hidden character in this. Please write it again by hand.";

/** Text in one line, which may be empty: "Keep {what} to 80 characters or fewer." */
export const line = (what: string, longest: number) =>
  z
    .string(`Write ${what}.`)
    .overwrite((text) => orNothing(text.toWellFormed().normalize("NFC").replace(unseen, "").replace(spaces, " ")))
    .max(longest, `Keep ${what} to ${longest} characters or fewer.`)
    .refine((text) => !/[\n\r\u2028\u2029]/.test(text), `Write ${what} in one line.`)
    .refine(hidesNothing, hidden);

/** Text of as many lines as it takes, which may be empty. */
export const paragraphs = (what: string, longest: number) =>
  z
    .string(`Write ${what}.`)
    .overwrite((text) => orNothing(text.toWellFormed().normalize("NFC").replace(lineBreak, "\n")))
    .max(longest, `Keep ${what} to ${longest} characters or fewer.`)
    .refine(hidesNothing, hidden);

/** For a field that has to be filled in: at least one letter or digit that can be seen. */
export function saysSomething(text: string): boolean {
  return /[\p{Letter}\p{Number}]/u.test(withoutUnseen(text));
}

export const Name = line("the name", 80).refine(saysSomething, "Write the name.");

export const email = (asked: string) => z.string(asked).trim().max(254, asked).pipe(z.email(asked));

const wholeOrEmpty = "Give a whole e-mail address, or leave it empty.";
export const optionalEmail = z
  .string(wholeOrEmpty)
  .trim()
  .max(254, wholeOrEmpty)
  .pipe(z.email(wholeOrEmpty).or(z.literal("")))
  .default("");

export const ticked = z
  .literal("on", "Tick the box, or leave it empty.")
  .optional()
  .transform((value) => value === "on");

/** Control characters, and those that turn the reading direction of everything after them. */
function hidesNothing(text: string): boolean {
  return !/[\u202A-\u202E\u2066-\u2069]|(?![\n\r\t])\p{Control}/u.test(text);
}

function orNothing(text: string): string {
  return withoutUnseen(text) === "" ? "" : text.trim();
}

function withoutUnseen(text: string): string {
  return text.replace(/[\p{Default_Ignorable_Code_Point}\p{White_Space}\u2800]/gu, "");
}
