import type { SealedAnswer } from "./rules";
import { longestLine } from "./schema";

/** More than any answer needs, so that all are of one length: the box grows by the same, whatever someone wrote. */
const bytesOfOne = 1024 + 6 * longestLine;

/** An answer as it goes into the box. */
export function written(answer: SealedAnswer): string {
  const text = Buffer.from(JSON.stringify(answer));
  if (text.length > bytesOfOne) throw new Error("An answer is longer than its place in the box.");
  return Buffer.concat([text, Buffer.alloc(bytesOfOne - text.length, " ")]).toString("base64");
}

/** An answer as it comes out of the box. */
export function readBack(kept: string): SealedAnswer {
  return JSON.parse(Buffer.from(kept, "base64").toString()) as SealedAnswer;
}
