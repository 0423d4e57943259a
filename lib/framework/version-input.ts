import { z } from "zod";
import { Version } from "@/lib/projects/schema";
import { line, paragraphs, saysSomething, ticked } from "@/lib/text";
import { mostGroups, mostLanguages, mostStatements } from "./words";

const notInRows = "Write each one in a row of its own.";

/** The rows are counted before they are looked at one by one: too many rows are one problem, not thousands. */
const rows = <S extends z.ZodType>(row: S, most: number, what: string) =>
  z
    .array(z.unknown(), notInRows)
    .max(most, `There can be up to ${most} ${what}.`)
    .default([])
    .pipe(z.array(row))
    .transform((all) => all.map((one, index) => ({ ...(one as z.output<S> & object), index })));

const words = (what: string) => paragraphs(what, 500).default("");

const StatementRow = z.object(
  {
    /** An id that is none of ours means a new statement: nobody could mend it in a form. */
    id: z.string().optional().catch(undefined),
    text: line("the statement", 500).default(""),
    easyRead: words("the Easy Read words"),
    /** Its words in other languages, by the language's code. */
    in: z.record(z.string(), words("these words"), notInRows).default({}),
  },
  notInRows,
);

const wholeCode = "Give the language’s code, such as pt or pt-BR.";
const LanguageRow = z.object(
  {
    code: z
      .string(wholeCode)
      .trim()
      .regex(/^(?=.{0,12}$)([a-z]{2,3}(-[A-Za-z0-9]+)*)?$/, wholeCode)
      .default(""),
    name: line("the language’s own name", 80).default(""),
  },
  notInRows,
);

const GroupRow = z.object(
  {
    name: line("the name", 80).default(""),
    letter: z
      .string("Give one letter.")
      .trim()
      .toUpperCase()
      .refine((letter) => letter.length <= 1 && /^\p{Letter}?$/u.test(letter), "Give one letter.")
      .default(""),
    inSentence: line("the name", 80).default(""),
    one: line("what one person is called", 80).default(""),
    several: line("what several are called", 80).default(""),
    firstHand: ticked,
  },
  notInRows,
);

/** What a form sends of a new version. `version` is the number of the one that it was written from. */
export const VersionInput = z.object({
  statements: rows(StatementRow, mostStatements, "statements"),
  languages: rows(LanguageRow, mostLanguages, "languages"),
  groups: rows(GroupRow, mostGroups, "new groups"),
  version: Version,
});
export type VersionInput = z.output<typeof VersionInput>;

export const PublishVersion = VersionInput.extend({
  weight: z.enum(["wording", "material"], "Choose whether people have to sign again."),
  why: paragraphs("why", 1000).refine(saysSomething, "Say why, in a sentence for the members."),
});
