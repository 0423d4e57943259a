import type { SeatDetails } from "@/lib/people/queries";
import type { AskedAbout } from "@/lib/people/schema";
import { constraintKinds } from "@/lib/projects/brief-parts";
import type { Brief } from "@/lib/projects/schema";
import type { DemoAnswers, DemoConstraint } from "./demo-project";

const askedAbout: AskedAbout[] = ["strengths", "accessNeeds", "hopes", "recognition", "contact"];
const declined = "would rather not say";

export function textRows(lines: string[]): { text: string }[] {
  return lines.map((text) => ({ text }));
}

/** Each answer as its field, or as the tick that says so when someone would rather not say. */
export function answersInput(answers: DemoAnswers): Record<string, string> {
  const input: Record<string, string> = {};
  for (const name of askedAbout) {
    const answer = answers[name];
    if (answer === declined) input[`${name}Declined`] = "on";
    else if (answer !== undefined) input[name] = answer;
  }
  return input;
}

/** What a seat says already: its form sends everything again. */
export function knownAnswers(seat: SeatDetails): DemoAnswers {
  const words = { ...seat, accessNeeds: seat.private?.accessNeeds, contact: seat.private?.contact };
  const known: DemoAnswers = {};
  for (const name of askedAbout) {
    if (seat[`${name}Answer`] === "declined") known[name] = declined;
    if (seat[`${name}Answer`] === "answered") known[name] = words[name];
  }
  return known;
}

export function constraintsInput(constraints: Brief["constraints"]) {
  const ofKind = (kind: string) => constraints.filter((constraint) => constraint.kind === kind);
  return Object.fromEntries(constraintKinds.map((kind) => [kind, constraintInput(ofKind(kind))]));
}

/** No text is the answer "none"; no row at all is no answer. */
function constraintInput(constraints: Brief["constraints"]) {
  if (constraints.some(({ text }) => text === null)) return { none: "on" };
  return { rows: constraints.map(({ text, flexibility }) => ({ text, flexibility: flexibility ?? "" })) };
}

/** The limits of a project's file as a brief keeps them. */
export function constraintsOf(constraints: DemoConstraint[]): Brief["constraints"] {
  return constraints.map(({ kind, text, open }) => {
    const known = kind === "fixed point" ? "fixed-point" : kind;
    if (text === "none") return { kind: known, text: null, flexibility: null };
    return { kind: known, text, flexibility: open === undefined ? null : open ? "open" : "fixed" };
  });
}
