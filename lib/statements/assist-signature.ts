import type { Actor } from "@/lib/commands/actor";
import { type MemberRow, type ProjectContext, seatCommand } from "@/lib/commands/project-command";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { examineFile } from "@/lib/files/examine";
import { storeFile } from "@/lib/files/store-file";
import { requireStillSeated } from "@/lib/people/rules";
import { allows } from "@/lib/policy/policy";
import { openProject } from "@/lib/projects/queries";
import { answersOf, requireKnownWay, requireSomethingToSign } from "./assisted-rules";
import { AssistSignature } from "./assisted-schema";
import { draftOf } from "./draft";
import { keepSignature } from "./keep-signature";
import { ChangedMeanwhile, requireOwnName, requireWhole } from "./rules";
import type { StatementAnswer } from "./seal";
import { shownVersion } from "./shown-version";
import { askToTalk, settleTalk, waitingTalk } from "./talks";
import { tellHosts } from "./tell-hosts";
import { versionOnPaper } from "./version-on-paper";
import { helperButton, helperDeclaration } from "./words";

type Context = ProjectContext<AssistSignature> & { seat: MemberRow };

/** Signs for another person what they said. A photo or scan is looked at before anything is locked. Resolves to its number. */
export async function assistSignature(actor: Actor, slug: string, seat: number, input: unknown, now = new Date()) {
  const sent: { file?: unknown } = typeof input === "object" && input !== null ? input : {};
  if (sent.file) await requireMayHelp(actor, slug);
  return keepAssisted(actor, slug, seat, { ...sent, file: await examineFile(sent.file, "page") }, now);
}

/** Drawing a picture anew takes a while: nobody has it done who may not help here. The command itself asks once more. */
async function requireMayHelp(actor: Actor, slug: string): Promise<void> {
  const { roles } = await openProject(actor, slug);
  if (!allows("statement.assist", roles)) throw new NotAllowed("statement.assist");
}

const keepAssisted = seatCommand("statement.assist", AssistSignature, async (context) => {
  const { ownSeat, seat, actor, input } = context;
  if (!ownSeat) throw new NotFound();
  if (seat.personId === actor.personId) {
    throw new Refused(["This is your own seat. Sign for yourself, or ask another lead or facilitator to help you."]);
  }
  requireStillSeated(seat);
  await requireSignatureShown(context);
  const hash = input.channel === "paper" ? await versionOnPaper(context, input.code) : input.frameworkHash;
  const framework = await shownVersion(context.tx, context.project, hash);
  requireKnownWay(framework, input.seenAs);
  const answers = answersOf(framework, input);
  requireOwnName(input.name, seat.name, "their");
  requireSomethingToSign(answers);
  requireWhole(framework, answers);
  const { channel, authority } = input;
  const { id, number } = await keepSignature(context, {
    seat,
    name: seat.name,
    answers,
    through: { helper: ownSeat.id, channel, authority, readBack: input.readBack === "yes" },
    declaration: helperDeclaration,
    button: helperButton,
    frameworkHash: hash,
  });
  await keepTalks(context, answers, [seat.id, ownSeat.id]);
  if (input.file) await storeFile(context, { signatureId: id, addedById: ownSeat.id }, input.file);
  return { number, mayPrintReceipt: !seat.signsInAlone };
});

/** Throws when they have signed or withdrawn since the page was opened: what they did themselves is never replaced unseen. */
async function requireSignatureShown({ tx, project, seat, input }: Context): Promise<void> {
  const { signed } = await draftOf(tx, { memberId: seat.id, materialHash: project.materialHash });
  if ((signed ?? 0) === input.replaces) return;
  const what = signed === null ? "has withdrawn their signature" : "has signed";
  throw new ChangedMeanwhile([
    `${seat.name} ${what} since you opened this page. Nothing was saved. Ask them what they want now, then sign for them.`,
  ]);
}

/** Where a wish waits already, a helper who writes nothing to it leaves the person's own note as it is. */
async function keepTalks(context: Context, answers: StatementAnswer[], whoKnow: string[]): Promise<void> {
  for (const { statement, answer } of answers) {
    const asked = { memberId: context.seat.id, statementId: statement };
    if (answer === "commit") await settleTalk(context, asked);
    else {
      const note = context.input.answers[statement]?.note || (await waitingTalk(context.tx, asked))?.note || "";
      const talkId = await askToTalk(context, { ...asked, note });
      if (talkId) await tellHosts(context, talkId, whoKnow);
    }
  }
}
