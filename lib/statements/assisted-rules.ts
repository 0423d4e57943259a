import { InvalidInput, Refused } from "@/lib/errors";
import type { FrameworkContent } from "@/lib/framework/schema";
import type { AssistSignature } from "./assisted-schema";
import type { StatementAnswer } from "./seal";
import { shownAs, usual, waysToSee } from "./words";

/** Throws when the version has no such way to see its statements. */
export function requireKnownWay(framework: FrameworkContent, seenAs: string): void {
  if (waysToSee(framework).some(({ key }) => key === seenAs)) return;
  throw new InvalidInput([{ name: "seenAs", message: "Choose what they read or heard." }]);
}

/** Throws when nothing of it is a commitment. */
export function requireSomethingToSign(answers: StatementAnswer[]): void {
  if (answers.some(({ answer }) => answer === "commit")) return;
  throw new Refused([
    "They want to talk about all of them first. That is fine: sign after the talk. Nothing was saved.",
  ]);
}

/** What was said to each statement of the version, in its order. The usual words on paper are seen "on paper". */
export function answersOf(framework: FrameworkContent, input: AssistSignature): StatementAnswer[] {
  const { answers, channel, seenAs, largePrint } = input;
  return framework.statements.flatMap((statement) => {
    const given = Object.hasOwn(answers, statement.id) ? answers[statement.id]?.answer : undefined;
    if (!given) return [];
    const way = shownAs(framework, statement, seenAs) === null ? usual : seenAs;
    return [
      {
        statement: statement.id,
        answer: given,
        seenAs: channel === "paper" && way === usual ? "paper" : way,
        largePrint: largePrint === "yes",
      },
    ];
  });
}
