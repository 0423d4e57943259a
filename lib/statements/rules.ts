import { InvalidInput, Refused } from "@/lib/errors";
import type { FrameworkContent } from "@/lib/framework/schema";
import { easyRead, shownAs } from "./words";

type Answer = { statement: string; answer: "commit" | "talk"; seenAs: string; largePrint: boolean };

/** What was shown is not what stands now. The page has to be shown again before anyone answers for it. */
export class ChangedMeanwhile extends Refused {}

/** Throws when another version of the statements was shown than the project works with now. */
export function requireVersionShown(shown: string, current: string): void {
  if (shown === current) return;
  throw new ChangedMeanwhile([
    "The statements have changed since you opened this page. Nothing was saved. Please read them again as they stand now.",
  ]);
}

/** Throws when the answers have changed since they were shown: on another page or another device. */
export function requireAnswersShown(shown: string, answers: Answer[]): void {
  if (shown === answersInBrief(answers)) return;
  throw new ChangedMeanwhile([
    "Your answers have changed since you opened this page. Here they are as they stand now. Please look at them again.",
  ]);
}

/** The answers as a page carries them along, to tell whether they are still the same. */
export function answersInBrief(answers: Answer[]): string {
  return answers.map(({ statement, answer, seenAs }) => `${statement} ${answer} ${seenAs}`).join(", ");
}

/** Those answers that are to statements of this version, seen on paper or in a way that it knows, in the order of its statements. */
export function answersTo(framework: FrameworkContent, answers: Answer[]): Answer[] {
  return framework.statements.flatMap((statement) => {
    const given = answers.find((answer) => answer.statement === statement.id);
    const isShown = given && (given.seenAs === "paper" || shownAs(framework, statement, given.seenAs) !== null);
    return isShown ? [given] : [];
  });
}

/** The statement to go on with: the next without an answer, then the first without; null when all have one. */
export function nextToAnswer(framework: FrameworkContent, answers: Answer[], after?: string): string | null {
  const given = new Set(answersTo(framework, answers).map(({ statement }) => statement));
  const ids = framework.statements.map(({ id }) => id);
  const place = after === undefined ? -1 : ids.indexOf(after);
  return [...ids.slice(place + 1), ...ids].find((id) => !given.has(id)) ?? null;
}

/** Throws unless the name is that of the seat, whatever its capitals and spaces. */
export function requireOwnName(typed: string, name: string, whose: "your" | "their" = "your"): void {
  if (alike(typed) === alike(name)) return;
  throw new InvalidInput([{ name: "name", message: `Write ${whose} name as it stands at ${whose} seat: ${name}.` }]);
}

/** Throws unless every statement has an answer, and one at least is a commitment. */
export function requireWhole(framework: FrameworkContent, answers: Answer[]): void {
  const missing = framework.statements.length - answers.length;
  if (missing > 0) {
    const statements = missing === 1 ? "1 statement has" : `${missing} statements have`;
    throw new Refused([`${statements} no answer yet. Answer each one first, then sign.`]);
  }
  if (answers.every(({ answer }) => answer === "talk")) {
    throw new Refused([
      "You want to talk about all of them first. That is fine: your answers are kept. Sign afterwards.",
    ]);
  }
}

/** Throws when a version does not show this statement in that way. */
export function requireWayToSee(framework: FrameworkContent, statementId: string, way: string): void {
  const statement = framework.statements.find(({ id }) => id === statementId);
  if (statement && shownAs(framework, statement, way) !== null) return;
  const what = way === easyRead ? "in Easy Read" : "in this language";
  throw new Refused([`This statement cannot be shown ${what}. Please read it as written.`]);
}

function alike(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("en");
}
