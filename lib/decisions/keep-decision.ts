import { eq } from "drizzle-orm";
import { decision, stance } from "@/db/schema/decisions";
import { type Day, dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { listWithAnd } from "@/lib/checklist/words";
import { nextNumber } from "@/lib/commands/next-number";
import type { ProjectContext } from "@/lib/commands/project-command";
import { InvalidInput, NotFound, type Problem, requireAll } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import type { Group } from "@/lib/framework/schema";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import type { DecisionRow } from "./find-decision";
import { howEveryoneStood, type Stood, type StoodBefore } from "./how-everyone-stood";
import { aimsIn, meetingOfDay, proposerIn, seatsOf, voicesNumbered } from "./named-things";
import { problemsWithOwnWords, stampOf, stampThrough } from "./rules";
import type { DecisionInput } from "./schema";
import { problemsWithKind, requireAsShown, takeEffect, whatItCouldHold } from "./take-effect";
import type { Superseding } from "./words";

type Keeping = ProjectContext<DecisionInput>;

/** The decision that this one takes the place of, how, and how everyone stood to it. */
export type Earlier = { row: DecisionRow; as: Superseding; stood: StoodBefore[] };

/** Keeps a decision under the project's next number, with the stance of everyone who was there, and resolves to that number. */
export async function keepDecision(context: Keeping, earlier: Earlier | null = null): Promise<number> {
  const { tx, project, ownSeat, input, record, now } = context;
  if (!ownSeat) throw new NotFound();
  const corrected = earlier?.as === "correction" ? earlier.row : null;
  const before = corrected ? (earlier?.stood ?? []) : [];
  const given = before.filter(({ givenAt }) => givenAt !== null);
  const { groups } = await frameworkOf(tx, project.frameworkHash);
  const seats = await seatsOf(tx, project.id);
  const effects = await whatItCouldHold(context);
  await requireAsShown(context, input, effects, corrected);
  const meeting = await meetingOfDay(tx, project, input);
  const voices = await voicesNumbered(tx, project.id, input.voices);
  const proposer = proposerIn(seats, input);
  const aims = aimsIn(effects.brief, input);
  const { stood, problems } = howEveryoneStood(seats, input, before);
  const isOwn = (one: Stood) => given.some(({ member }) => member === one.member);
  const stamp = corrected
    ? stampThrough(
        corrected,
        groups,
        stood.map((one) => ({ ...one, isOwn: isOwn(one) })),
      )
    : stampOf(groups, stood);
  const today = dayOf(now, project.timeZone);
  requireAll([
    () => requireNone(problemsWithKind(input, effects, corrected)),
    () => requireDayThatHasCome("decidedOn", input.decidedOn, today),
    () => requireNotBefore(earlier, input.decidedOn),
    ...[meeting.problems, proposer.problems, problems].map((found) => () => requireNone(found)),
    () => requireNone(problemsWithOwnWords(given, stood, ownSeat.id)),
    () => requireNone(problemsWithNone(input, stood)),
    ...[voices.problems, aims.problems].map((found) => () => requireNone(found)),
    () => problems.length > 0 || requireReviewDay(input, stamp.madeWithout, groups),
  ]);

  const number = await nextNumber(tx, decision, eq(decision.projectId, project.id));
  const { title, kind, decidedOn, context: why, options, decided, because, method, votes, delegatedTo } = input;
  const [made] = await tx
    .insert(decision)
    .values({
      projectId: project.id,
      ...{ number, title, kind, decidedOn, context: why, options, decided, because, method, votes, delegatedTo },
      ...{ meetingId: meeting.value, proposedById: proposer.value, voiceIds: voices.value, aimIds: aims.value },
      dissent: input.dissent === "" ? null : input.dissent,
      conflicts: input.conflicts === "" ? null : input.conflicts,
      addresses: input.addresses,
      reviewOn: input.reviewOn ?? null,
      ...(corrected && afterwardsOf(corrected, input)),
      ...stamp,
      recordedAt: now,
      recordedById: ownSeat.id,
      supersedesId: earlier?.row.id ?? null,
      supersedesAs: earlier?.as ?? null,
    })
    .returning();
  if (!made) throw new Error("The decision was not kept");
  await record("decision", made.id);
  await keepStances(context, made.id, stood, given);
  await takeEffect(context, made, effects, corrected);
  if (!corrected) await tellThoseNotThere(context, made.id, stood);
  return number;
}

function requireNone(problems: Problem[]): void {
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** A new look comes after what it looks at; a correction may put the day right. */
function requireNotBefore(earlier: Earlier | null, decidedOn: Day): void {
  if (earlier?.as !== "new-look" || decidedOn >= earlier.row.decidedOn) return;
  const message = `The earlier decision was made on ${dayInWords(earlier.row.decidedOn)}. Give that day, or a later one.`;
  throw new InvalidInput([{ name: "decidedOn", message }]);
}

/** Also where only the person themselves said that they object. */
function problemsWithNone({ dissent }: DecisionInput, stood: Stood[]): Problem[] {
  if (dissent !== "" || !stood.some(({ stance }) => stance === "object")) return [];
  return [{ name: "dissentNone", message: "Someone objects, so write how they saw it." }];
}

/** What came after the decision stays true of its correction; set another day to look again, and that is ahead. */
function afterwardsOf(corrected: DecisionRow, { reviewOn }: DecisionInput) {
  const { setAsideOn, setAsideBy, setAsideReason, setAsideReply, lookedAgainOn, lookedAgainNote } = corrected;
  const isSameDay = (reviewOn ?? null) === corrected.reviewOn;
  return {
    ...{ setAsideOn, setAsideBy, setAsideReason, setAsideReply, lookedAgainNote },
    lookedAgainOn: isSameDay ? lookedAgainOn : null,
  };
}

/** The stamp stays for good; a day to look again is what can still be done about it. */
function requireReviewDay({ reviewOn }: DecisionInput, madeWithout: string[], groups: Group[]): void {
  if (madeWithout.length === 0 || reviewOn !== undefined) return;
  const missing = madeWithout.map((key) => groups.find((group) => group.key === key)?.inSentence ?? key);
  const message = `Made without ${listWithAnd(missing)}. Set a day to look at it again.`;
  throw new InvalidInput([{ name: "reviewOn", message }]);
}

/** What people said of themselves stays theirs through a correction. */
async function keepStances({ tx, project, record }: Keeping, decisionId: string, stood: Stood[], given: StoodBefore[]) {
  for (const { member, group, stance: how, reason } of stood) {
    const own = given.find((one) => one.member === member && one.stance === how && one.reason === reason);
    const values = { projectId: project.id, decisionId, memberId: member, group, stance: how, reason };
    const [kept] = await tx
      .insert(stance)
      .values({ ...values, givenAt: own?.givenAt ?? null })
      .returning({ id: stance.id });
    if (kept) await record("stance", kept.id);
  }
}

/** Whoever was not there, or did not answer, hears that they can still say how they stand. */
async function tellThoseNotThere({ tx, ownSeat }: Keeping, decisionId: string, stood: Stood[]): Promise<void> {
  for (const { member, stance } of stood) {
    if (member === ownSeat?.id || (stance !== "absent" && stance !== "no-answer")) continue;
    await enqueueMail(tx, { kind: "decision-made", decisionId, memberId: member });
  }
}
