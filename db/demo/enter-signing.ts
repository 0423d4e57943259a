import { and, desc, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { member } from "@/db/schema/members";
import { signature } from "@/db/schema/signatures";
import type { Actor } from "@/lib/commands/actor";
import { printStatements } from "@/lib/paper/print-statements";
import { codesOf } from "@/lib/paper/queries";
import { openProject, type ProjectView } from "@/lib/projects/queries";
import { answerStatement } from "@/lib/statements/answer-statement";
import { answerTalk } from "@/lib/statements/answer-talk";
import { assistSignature } from "@/lib/statements/assist-signature";
import { signatureThatCounts } from "@/lib/statements/assisted-queries";
import { confirmAssisted } from "@/lib/statements/confirm-assisted";
import { keepDraft } from "@/lib/statements/draft";
import { talksOf } from "@/lib/statements/queries";
import { answersInBrief } from "@/lib/statements/rules";
import { signStatements } from "@/lib/statements/sign-statements";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";
import type { DemoEvent, DemoSigned } from "./demo-project";

type SigningEvent = Extract<
  DemoEvent,
  { what: "talk" | "talk-answered" | "print" | "assist" | "signature-confirmed" | "withdraw" }
>;
type Doing = { actor: Actor; view: ProjectView; seat: number };

/** What people did on the way to a signature, and with it, other than signing alone. */
export async function enterSigning({ actor, view, seat }: Doing, event: SigningEvent, now: Date): Promise<unknown> {
  const { slug, frameworkHash } = view;
  switch (event.what) {
    case "talk": {
      const { statement, note } = event;
      const asked = { statement, answer: "talk", note, seenAs: "usual", framework: frameworkHash };
      return answerStatement(actor, slug, seat, asked, now);
    }
    case "talk-answered": {
      const talks = await talksOf(actor, view);
      const talk = talks.find((one) => one.seat.number === seat && one.statement.id === event.statement);
      return answerTalk(actor, slug, { talk: talk?.number, version: talk?.version, answer: event.answer }, now);
    }
    case "print":
      return printStatements(actor, slug, seat, { words: "usual", size: "large" }, now);
    case "assist":
      return assist({ actor, view, seat }, event, now);
    case "signature-confirmed":
      return confirmAssisted(actor, slug, seat, { signature: await latestSignature(view, seat) }, now);
    case "withdraw": {
      const signature = await latestSignature(view, seat);
      return withdrawSignature(actor, slug, seat, { signature, reason: event.reason }, now);
    }
  }
}

/** Signs as the person's own pages would: they commit to everything but what they still wait to talk about. */
export async function signAs(actor: Actor, slug: string, { seenAs, largePrint }: DemoSigned, now: Date): Promise<void> {
  const view = await openProject(actor, slug);
  const seat = view.ownSeat ?? 0;
  const waiting = await statementsWaitedFor(actor, view);
  const answers = view.framework.statements.map(({ id }) => {
    return { statement: id, answer: waiting.has(id) ? ("talk" as const) : ("commit" as const), seenAs, largePrint };
  });
  const { materialHash, frameworkHash: framework } = view;
  const memberId = await memberIdOf(view, seat);
  await database().transaction((tx) => keepDraft(tx, { memberId, materialHash }, answers, now));
  const name = view.seats.find(({ number }) => number === seat)?.name;
  await signStatements(actor, slug, seat, { name, agree: "yes", framework, answers: answersInBrief(answers) }, now);
}

async function statementsWaitedFor(actor: Actor, view: ProjectView): Promise<Set<string>> {
  const own = (await talksOf(actor, view)).filter(({ isOwn }) => isOwn);
  return new Set(own.filter((talk) => !talk.answeredAt && !talk.settledAt).map(({ statement }) => statement.id));
}

async function memberIdOf({ id }: ProjectView, seat: number): Promise<string> {
  const [found] = await database()
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.projectId, id), eq(member.number, seat)));
  if (!found) throw new Error(`There is no seat ${seat}.`);
  return found.id;
}

type Assist = Extract<SigningEvent, { what: "assist" }>;

async function assist({ actor, view, seat }: Doing, event: Assist, now: Date): Promise<void> {
  const { channel, authority, readBack, seenAs, largePrint } = event;
  const input = {
    frameworkHash: view.frameworkHash,
    replaces: (await signatureThatCounts(view, seat))?.number ?? 0,
    answers: Object.fromEntries(view.framework.statements.map(({ id }) => [id, { answer: "commit" }])),
    name: event.who,
    declaration: "yes",
    code: channel === "paper" ? (await codesOf(view)).get(seat) : "",
    ...{ channel, authority, readBack, seenAs },
    ...(largePrint && { largePrint: "yes" }),
  };
  await assistSignature(actor, view.slug, seat, input, now);
}

/** The number of the signature that counts for a seat. */
async function latestSignature({ id, materialHash }: ProjectView, seat: number): Promise<number> {
  const [found] = await database()
    .select({ number: signature.number })
    .from(signature)
    .innerJoin(member, eq(member.id, signature.memberId))
    .where(and(eq(member.projectId, id), eq(member.number, seat), eq(signature.materialHash, materialHash)))
    .orderBy(desc(signature.number))
    .limit(1);
  if (!found) throw new Error(`Seat ${seat} has not signed.`);
  return found.number;
}
