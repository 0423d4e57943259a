import type { Change } from "@/lib/ledger/changes";

/** A problem with one named form field ("aims.0.text"), or with the whole form when the name is empty. */
export type Problem = { name: string; message: string };

/** What a command can refuse with, for a reason the person can act on. Anything else that is thrown is a defect. */
export abstract class ExpectedError extends Error {}

/** Not there, or out of this person's sight: the two look the same from outside. */
export class NotFound extends ExpectedError {
  constructor() {
    super("This page is not there, or it is not yours to see.");
  }
}

/** In sight, but not theirs to do. */
export class NotAllowed extends ExpectedError {
  constructor(readonly verb: string) {
    super("Your role here does not let you do this. A project lead can help.");
  }
}

/** The input was not right. Nothing was saved. */
export class InvalidInput extends ExpectedError {
  constructor(readonly problems: Problem[]) {
    super(problems.map((problem) => problem.message).join(" "));
  }
}

/** Makes all checks, then throws one InvalidInput with everything they found. */
export function requireAll(checks: (() => void)[]): void {
  const problems = checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (error instanceof InvalidInput) return error.problems;
      throw error;
    }
  });
  if (problems.length > 0) throw new InvalidInput(problems);
}

const whileWriting = (who: string) =>
  `${who} changed this while you were writing. If you save again, yours takes the place of this:`;

/** The same thing was changed in between, by someone else or on another page of one's own. Nothing was saved. */
export class StaleEdit extends ExpectedError {
  constructor(
    readonly version: number,
    readonly changes: Change[],
    /** What stands now in fields whose words no history keeps. */
    readonly standing: Problem[] = [],
    who = "Someone else",
    words = whileWriting,
    /** The hidden field that carries the version along. */
    readonly field = "version",
  ) {
    super(words(who));
  }
}

/** The rules of the noun say no: each reason is one sentence. */
export class Refused extends ExpectedError {
  constructor(readonly reasons: string[]) {
    super(reasons.join(" "));
  }
}
