import { type MemberRow, type ProjectContext, seatCommand } from "@/lib/commands/project-command";
import { NotFound } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { requireStillSeated } from "@/lib/people/rules";
import { draftOf, keepDraft } from "./draft";
import { answersTo, nextToAnswer, requireVersionShown, requireWayToSee } from "./rules";
import { AnswerStatement } from "./schema";
import { askToTalk, settleTalk, waitingTalk } from "./talks";
import { tellHosts } from "./tell-hosts";

/** One answer to one statement. Resolves to the statement to go on with; null when all have an answer. */
export const answerStatement = seatCommand("statement.answer", AnswerStatement, async (context) => {
  const { tx, project, seat, input, now } = context;
  requireStillSeated(seat);
  requireVersionShown(input.framework, project.frameworkHash);
  const framework = await frameworkOf(tx, project.frameworkHash);
  if (!framework.statements.some(({ id }) => id === input.statement)) throw new NotFound();
  requireWayToSee(framework, input.statement, input.seenAs);
  const asked = { memberId: seat.id, materialHash: project.materialHash };
  const draft = await draftOf(tx, asked);
  const before = draft.answers.find(({ statement }) => statement === input.statement);
  const { statement, answer, seenAs, largePrint } = input;
  const others = draft.answers.filter((other) => other.statement !== statement);
  const answers = answersTo(framework, [...others, { statement, answer, seenAs, largePrint }]);
  await keepDraft(tx, asked, answers, now);
  if (input.answer === "talk") await ask(context, input.note, before?.answer === "talk");
  else await settleTalk(context, { memberId: seat.id, statementId: statement });
  return nextToAnswer(framework, answers, statement);
});

type Context = ProjectContext<{ statement: string }> & { seat: MemberRow };

/** A wish that was answered already is not asked again by saving it once more: a new note makes a new one. */
async function ask(context: Context, note: string, hadAsked: boolean): Promise<void> {
  const asked = { memberId: context.seat.id, statementId: context.input.statement };
  const isAnswered = hadAsked && !(await waitingTalk(context.tx, asked));
  if (isAnswered && note === "") return;
  const talkId = await askToTalk(context, { ...asked, note });
  if (talkId) await tellHosts(context, talkId, [context.seat.id]);
}
