import type { Actor } from "@/lib/commands/actor";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { openProject } from "@/lib/projects/queries";
import { answerStatement } from "@/lib/statements/answer-statement";
import { ownDraft } from "@/lib/statements/queries";
import { answersInBrief } from "@/lib/statements/rules";
import { signStatements } from "@/lib/statements/sign-statements";

export const statementIds = jerseyMentalHealth.statements.map(({ id }) => id);

/** What the page of one statement sends: "I commit to this", as written. */
export async function anAnswer(actor: Actor, slug: string, about: Record<string, unknown> = {}) {
  const { frameworkHash } = await openProject(actor, slug);
  return { statement: "s01", answer: "commit", seenAs: "usual", framework: frameworkHash, ...about };
}

type Answers = { seat: number; talk?: string[]; now?: Date };

/** Answers every statement of their own seat: a commitment, or the wish to talk first. */
export async function answerAll(actor: Actor, slug: string, { seat, talk = [], now }: Answers): Promise<void> {
  for (const statement of statementIds) {
    const answer = talk.includes(statement) ? "talk" : "commit";
    await answerStatement(actor, slug, seat, await anAnswer(actor, slug, { statement, answer }), now);
  }
}

/** What the last page sends, as it stands now. */
export async function aSignature(actor: Actor, slug: string, about: Record<string, unknown> = {}) {
  const view = await openProject(actor, slug);
  const draft = await ownDraft(actor, view);
  const name = view.seats.find(({ number }) => number === view.ownSeat)?.name;
  return { name, agree: "yes", framework: view.frameworkHash, answers: answersInBrief(draft?.answers ?? []), ...about };
}

/** Answers every statement and signs. Resolves to the number of the signature. */
export async function answerAndSign(actor: Actor, slug: string, answers: Answers): Promise<number> {
  await answerAll(actor, slug, answers);
  const { number } = await signStatements(actor, slug, answers.seat, await aSignature(actor, slug), answers.now);
  return number;
}
