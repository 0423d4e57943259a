import { seatCommand } from "@/lib/commands/project-command";
import { frameworkOf } from "@/lib/framework/queries";
import { requireStillSeated } from "@/lib/people/rules";
import { draftOf } from "./draft";
import { keepSignature } from "./keep-signature";
import { answersTo, requireAnswersShown, requireOwnName, requireVersionShown, requireWhole } from "./rules";
import { SignStatements } from "./schema";
import { buttonWords, declarationText } from "./words";

/** Signs the statements as they were shown and answered. Signed already, and nothing changed since, it leads to that signature. */
export const signStatements = seatCommand("statement.sign", SignStatements, async (context) => {
  const { tx, project, actor, seat, input } = context;
  requireStillSeated(seat);
  requireVersionShown(input.framework, project.frameworkHash);
  const draft = await draftOf(tx, { memberId: seat.id, materialHash: project.materialHash });
  if (draft.signed !== null && !draft.isOpen) return { number: draft.signed, isNew: false };
  const framework = await frameworkOf(tx, project.frameworkHash);
  const answers = answersTo(framework, draft.answers);
  requireAnswersShown(input.answers, answers);
  requireWhole(framework, answers);
  requireOwnName(input.name, seat.name);
  const commits = answers.filter(({ answer }) => answer === "commit").length;
  const { number } = await keepSignature(context, {
    seat,
    name: seat.name,
    answers,
    through: { method: actor.signedInBy },
    declaration: declarationText,
    button: buttonWords(commits),
  });
  return { number, isNew: true };
});
