import { z } from "zod";
import { line, paragraphs, saysSomething, ticked } from "@/lib/text";

const numbered = (asked: string) => z.coerce.number(asked).int(asked).min(1, asked).max(2_147_483_647, asked);
const note = paragraphs("the note", 1000).default("");

const choose = "Choose one of these two.";
const open = "Please open this page again.";

/** What a page showed: in which version, in which way, in large print or not. */
const Shown = z.object({
  statement: z.string(open).regex(/^s\d{2}$/, open),
  framework: z.string(open).max(64, open),
  seenAs: z.string(open).max(40, open),
  largePrint: ticked,
});

/** A note belongs to a wish to talk alone; beside a commitment it is let go. */
export const AnswerStatement = z.discriminatedUnion(
  "answer",
  [Shown.extend({ answer: z.literal("commit") }), Shown.extend({ answer: z.literal("talk"), note })],
  choose,
);

export const SignStatements = z.object({
  name: line("your name", 80).refine(saysSomething, "Write your name."),
  agree: z.literal("yes", "Tick the box if you agree."),
  framework: z.string(open).max(64, open),
  /** The answers as they were shown, in brief. */
  answers: z.string(open).max(4000, open),
});

export const WithdrawSignature = z.object({
  signature: numbered(open),
  reason: paragraphs("the reason", 1000).default(""),
});

export const AnswerTalk = z.object({
  talk: numbered(open),
  /** The version of the wish that the form showed. */
  version: numbered(open),
  answer: paragraphs("the answer", 2000).min(1, "Write what you answer, or what came of the talk."),
});
