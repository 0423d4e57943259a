import { z } from "zod";

/** Letters and figures that are told apart by eye and by ear: nothing like 0 and O, 1 and I, 5 and S, M and N. */
const symbols = "CDFGHJKMPQRTVWXY34679";
const length = 6;

/** A new code, of symbols that `choose` picks by their places: "K7Q-4MP". */
export function newCode(choose: (below: number) => number): string {
  const chosen = Array.from({ length }, () => symbols.charAt(choose(symbols.length)));
  return inTwo(chosen.join(""));
}

/** A code as it was typed, in the form in which it is kept: "k7q 4mp" is "K7Q-4MP". Null when it cannot be one. */
export function codeFrom(typed: string): string | null {
  const said = typed.toUpperCase().replace(/[\s.\p{Dash_Punctuation}]/gu, "");
  return new RegExp(`^[${symbols}]{${length}}$`).test(said) ? inTwo(said) : null;
}

function inTwo(code: string): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}

export const noSuchCode = "No printed statements of this project have this code. Look at the top of the pages again.";

export const olderPages =
  "These pages are from before the statements changed in what they say. Please print them again, and answer the new ones.";

const Code = z.string(noSuchCode).transform((typed, context) => {
  const code = codeFrom(typed);
  if (code) return code;
  context.addIssue({ code: "custom", message: typed.trim() === "" ? "Write the code." : noSuchCode });
  return z.NEVER;
});

export const FindByCode = z.object({ code: Code });

/** In which words and in which size the pages are printed: nothing that is kept, since they can be printed again in others. */
export const PrintStatements = z.object({
  words: z.string("Choose in which words.").min(1, "Choose in which words.").max(40, "Choose in which words."),
  size: z.enum(["usual", "large"], "Choose how large."),
});
