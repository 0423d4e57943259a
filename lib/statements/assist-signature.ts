import type { Actor } from "@/lib/commands/actor";
import { type MemberRow, type ProjectContext, seatCommand } from "@/lib/commands/project-command";
import { InvalidInput, NotFound, Refused } from "@/lib/errors";
import { examineFile } from "@/lib/files/examine";
import { keepFile } from "@/lib/files/keep-file";
import type { FrameworkContent } from "@/lib/framework/schema";
import { requireStillSeated } from "@/lib/people/rules";
import { AssistSignature } from "./assisted-schema";
import { keepSignature } from "./keep-signature";
import { requireOwnName, requireWhole } from "./rules";
import type { StatementAnswer } from "./seal";
import { shownVersion } from "./shown-version";
import { askToTalk, settleTalk } from "./talks";
import { tellHosts } from "./tell-hosts";
import { versionOnPaper } from "./version-on-paper";
import { helperButton, helperDeclaration, shownAs, usual, waysToSee } from "./words";

type Context = ProjectContext<AssistSignature> & { seat: MemberRow };

/** Signs for another person what they said. A photo or scan is looked at before anything is locked. Resolves to its number. */
export async function assistSignature(actor: Actor, slug: string, seat: number, input: unknown, now = new Date()) {
  const sent: { file?: unknown } = typeof input === "object" && input !== null ? input : {};
  return keepAssisted(actor, slug, seat, { ...sent, file: await examineFile(sent.file) }, now);
}

const keepAssisted = seatCommand("statement.assist", AssistSignature, async (context) => {
  const { ownSeat, seat, actor, input } = context;
  if (!ownSeat) throw new NotFound();
  if (seat.personId === actor.personId) {
    throw new Refused(["This is your own seat. Sign for yourself, or ask another lead or facilitator to help you."]);
  }
  requireStillSeated(seat);
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
  if (input.file) await keepFile(context, { signatureId: id, addedById: ownSeat.id }, input.file);
  return { number, mayPrintReceipt: !seat.signsInAlone };
});

function requireKnownWay(framework: FrameworkContent, seenAs: string): void {
  if (waysToSee(framework).some(({ key }) => key === seenAs)) return;
  throw new InvalidInput([{ name: "seenAs", message: "Choose what they read or heard." }]);
}

function requireSomethingToSign(answers: StatementAnswer[]): void {
  if (answers.some(({ answer }) => answer === "commit")) return;
  throw new Refused([
    "They want to talk about all of them first. That is fine: sign after the talk. Nothing was saved.",
  ]);
}

/** What was said to each statement of the version, in its order. The usual words on paper are seen "on paper". */
function answersOf(framework: FrameworkContent, input: AssistSignature): StatementAnswer[] {
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

async function keepTalks(context: Context, answers: StatementAnswer[], whoKnow: string[]): Promise<void> {
  for (const { statement, answer } of answers) {
    const asked = { memberId: context.seat.id, statementId: statement };
    if (answer === "commit") await settleTalk(context, asked);
    else {
      const talkId = await askToTalk(context, { ...asked, note: context.input.answers[statement]?.note ?? "" });
      if (talkId) await tellHosts(context, talkId, whoKnow);
    }
  }
}
