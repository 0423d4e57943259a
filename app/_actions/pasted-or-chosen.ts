import { decodeText } from "@/lib/decode-text";
import { InvalidInput } from "@/lib/errors";
import { readFile } from "./read-file";

type Allowed = { mostBytes: number; tooLarge: string };

/** What was pasted, or else the text of the form's file. Throws InvalidInput when there are both, or the file is no text. */
export async function pastedOrChosen(data: FormData, pasted: unknown, allowed: Allowed): Promise<unknown> {
  const bytes = await readFile(data, "file", allowed);
  if (!bytes) return pasted;
  if (typeof pasted === "string" && pasted.trim() !== "") throw problem("Paste a list or choose a file, not both.");
  const text = decodeText(bytes);
  if (text === null) throw problem("This file is no list that can be read. Save it as CSV, or copy its lines.");
  return text;
}

function problem(message: string): InvalidInput {
  return new InvalidInput([{ name: "file", message }]);
}
