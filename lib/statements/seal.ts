import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** What someone said to one statement, and how they saw it: "usual", "easy-read", "paper" or the code of a language. */
export type StatementAnswer = {
  statement: string;
  answer: "commit" | "talk";
  seenAs: string;
  largePrint: boolean;
};

/** Who put the signature there: the person, signed in this way, or a helper on their word. */
export type SignedThrough =
  | { method: "link" | "organisation" | "demo" }
  | {
      helper: string;
      channel: "in-person" | "phone" | "paper";
      /** On what authority, in the helper's words. */
      authority: string;
      readBack: boolean;
    };

/** Everything that a signature holds fast. */
export type Sealed = {
  sealVersion: 1;
  /** The id of the seat. */
  member: string;
  nameCommitment: string;
  statements: { framework: string; version: number; hash: string };
  answers: StatementAnswer[];
  through: SignedThrough;
  /** ISO 8601, UTC, to the millisecond. */
  signedAt: string;
  /** The words of intent that were ticked, and those of the button. */
  declaration: string;
  button: string;
};

/** SHA-256, in hex, of the name with a key that stands on the receipt alone: so a name cannot be guessed from a seal. */
export function commitToName(name: string, nameKey: string): string {
  return sha256(`${nameKey}:${name}`);
}

/** What is hashed, as text: canonical JSON (RFC 8785). */
export function sealedText(sealed: Sealed): string {
  const text = canonicalize(sealed);
  if (text === undefined) throw new TypeError("This cannot be sealed.");
  return text;
}

/** The seal: SHA-256, in hex, of the sealed text as UTF-8. */
export function sealOf(sealed: Sealed): string {
  return sha256(sealedText(sealed));
}

/** How anyone can recompute a seal. Printed on each receipt. */
export const sealRecipe = [
  "Take the text under “What was sealed”, exactly as it stands, in UTF-8. It is JSON in the canonical form of RFC 8785.",
  "Its SHA-256, written in hexadecimal, is the seal.",
  "The name commitment in it is the SHA-256, written in hexadecimal, of the name key, a colon and the name, in UTF-8.",
];

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
