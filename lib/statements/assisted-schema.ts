import { z } from "zod";
import { EvidenceFile } from "@/lib/files/schema";
import { line, Name, paragraphs, saysSomething } from "@/lib/text";

export const channels = ["in-person", "phone", "paper"] as const;

/** As many as a framework version can have: see lib/framework/schema.ts. */
const mostStatements = 40;

const open = "Please open this page again.";

const Answer = z.object({
  answer: z.enum(["commit", "talk"]).optional().catch(undefined),
  note: paragraphs("the note", 1000).default(""),
});

/** By the statements' ids, in the order in which the form asked them. */
const Answers = z.record(z.string(), Answer, "Write down what they said.").superRefine((answers, context) => {
  if (Object.keys(answers).length > mostStatements) {
    context.addIssue({ code: "custom", message: open });
    return;
  }
  for (const [place, [id, { answer }]] of Object.entries(answers).entries()) {
    if (answer) continue;
    const message = `Choose what they said to statement ${place + 1}.`;
    context.addIssue({ code: "custom", path: [id, "answer"], message });
  }
});

const how = "Say how they told you.";

/** What a helper writes down for someone. Which statements there are, and whose code it is, the command knows. */
export const AssistSignature = z.object({
  frameworkHash: z.string(open).max(64, open),
  /** The number of the signature that counted when the page was opened; 0 for none. */
  replaces: z.coerce.number(open).int(open).min(0, open).max(2_147_483_647, open),
  answers: Answers,
  channel: z.enum(channels, how),
  code: z.string(how).max(80, "Write the code that is at the top of the pages.").default(""),
  seenAs: z.string("Choose what they read or heard.").min(1, "Choose what they read or heard.").max(40),
  largePrint: z.literal("yes").optional().catch(undefined),
  name: Name,
  authority: line("this", 300).refine(saysSomething, "Say in a few words how they asked you for help."),
  readBack: z.enum(["yes", "no"], "Choose yes or no."),
  declaration: z.literal("yes", "Tick the box if this is so. If it is not, do not sign for them."),
  file: EvidenceFile.default(null),
});
export type AssistSignature = z.output<typeof AssistSignature>;

const SignatureNumber = z.coerce.number(open).int(open).min(1, open).max(2_147_483_647, open);

/** Which signature the person looked at when they said that it is right. */
export const ConfirmAssisted = z.object({ signature: SignatureNumber });

export const WithdrawFor = z.object({
  signature: SignatureNumber,
  how: line("this", 200).refine(saysSomething, "Say how they told you, such as “on the phone”."),
  reason: paragraphs("the reason", 1000).default(""),
});
