import { and, eq, sql } from "drizzle-orm";
import { member } from "@/db/schema/members";
import { talk } from "@/db/schema/signatures";
import { projectCommand } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { ChangedMeanwhile } from "./rules";
import { AnswerTalk } from "./schema";

/** Answers someone who wanted to talk first. Nobody answers themself. */
export const answerTalk = projectCommand("talk.answer", AnswerTalk, async (context) => {
  const { tx, project, actor, ownSeat, input, record, now } = context;
  const [found] = await tx
    .select({ talk, askedBy: member.personId })
    .from(talk)
    .innerJoin(member, eq(member.id, talk.memberId))
    .where(and(eq(talk.projectId, project.id), eq(talk.number, input.talk)));
  if (!found || !ownSeat) throw new NotFound();
  if (found.askedBy === actor.personId) {
    throw new Refused(["You asked this yourself. Another lead or facilitator can answer you."]);
  }
  if (found.talk.answeredAt) throw new Refused(["This has an answer already. Nothing was saved."]);
  if (found.talk.settledAt) throw new Refused(["They need no talk about this any more. Nothing was saved."]);
  if (found.talk.version !== input.version) {
    throw new ChangedMeanwhile(["What they wrote has changed since you opened this page. Please read it again."]);
  }
  await tx
    .update(talk)
    .set({ version: sql`${talk.version} + 1`, answeredAt: now, answeredById: ownSeat.id, answer: input.answer })
    .where(eq(talk.id, found.talk.id));
  await record("talk", found.talk.id);
  await enqueueMail(tx, { kind: "talk-answered", talkId: found.talk.id });
});
