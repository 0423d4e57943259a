import { eraseAccount } from "@/lib/accounts/erase-account";
import { renameAccount } from "@/lib/accounts/rename-account";
import { createSession } from "@/lib/auth/sessions";
import { confirmArea } from "@/lib/checklist/confirm-area";
import { giveStance } from "@/lib/decisions/give-stance";
import { keepFile } from "@/lib/files/keep-file";
import { correctNotes } from "@/lib/meetings/correct-notes";
import { correctMember } from "@/lib/people/correct-member";
import { describeMember } from "@/lib/people/describe-member";
import { makePromise } from "@/lib/people/make-promise";
import { sayPriority } from "@/lib/priorities/say-priority";
import { answerStatement } from "@/lib/statements/answer-statement";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";
import { nameSupport } from "@/lib/support/name-support";
import { recordTraining } from "@/lib/training/record-training";
import { giveVoice } from "@/lib/voices/give-voice";
import { passOnVoice } from "@/lib/voices/pass-on-voice";
import { writeNotes } from "@/lib/workbook/write-notes";
import { aFile } from "@/tests/support/pictures";
import { aFullProject } from "./full-project";
import { now, type Project, startedOn, today } from "./network";
import { anAnswer, answerAndSign } from "./signing";

/** A word that nobody else ever said, in everything that the member of `aProjectToBeErasedFrom` says. */
export const planted = "quokka";

const say = (what: string) => `${planted} ${what}`;

/** A full project whose member did and said everything that someone can, each in words that are found again. */
export async function aProjectToBeErasedFrom(): Promise<Project> {
  const project = await aFullProject();
  const { lead, member, otherMember, slug } = project;
  const seat = 3;
  await renameAccount(member, { name: say("Ferreira") }, now);
  await correctMember(lead, slug, seat, { name: say("Ana"), group: "carers", joinedOn: startedOn, version: 2 }, now);
  const about = { strengths: say("strengths"), hopes: say("hopes"), recognition: say("recognition") };
  await describeMember(
    member,
    slug,
    seat,
    { ...about, accessNeeds: say("needs"), contact: say("contact"), version: 3 },
    now,
  );
  await makePromise(lead, slug, seat, { kind: "expenses", what: say("fare"), dueOn: "2026-12-24" }, now);
  await recordTraining(member, slug, seat, { what: say("training"), on: today }, now);
  await nameSupport(lead, slug, { name: say("Ana"), reach: say("phone"), version: 1 }, now);
  const voice = await giveVoice(member, slug, { text: say("voice"), way: "name" }, now);
  await keepFile(member, slug, { of: { voice }, file: aFile(say("in a file"), `${planted}.txt`) }, now);
  await sayOfTheMember(project);
  await sayPriority(member, slug, { what: say("priority"), why: say("reason") }, now);
  await sayPriority(otherMember, slug, { what: "Mornings", why: "" }, now);
  await sayMore(project);
  return project;
}

/** What others write down of the member's words. */
async function sayOfTheMember({ lead, slug }: Project): Promise<void> {
  await passOnVoice(lead, slug, { text: say("passed on"), told: say("at the bus stop"), whose: "seat-3" }, now);
}

async function sayMore({ member, slug }: Project): Promise<void> {
  await correctNotes(member, slug, { meeting: 1, text: say("three benches") }, now);
  await confirmArea(member, slug, { area: "people", answer: "not-yet", note: say("note") }, now);
  await giveStance(member, slug, { decision: 2, stance: "object", reason: say("objection"), version: 1 }, now);
  const talk = await anAnswer(member, slug, { statement: "s03", answer: "talk", note: say("talk") });
  await answerStatement(member, slug, 3, talk, now);
  const signature = await answerAndSign(member, slug, { seat: 3, now });
  await withdrawSignature(member, slug, 3, { signature, reason: say("withdrawn") }, now);
  await writeNotes(member, { part: "start", meaning: say("workbook") }, now);
  await createSession(member.personId, now);
}

export const erase = ({ member }: Pick<Project, "member">) => eraseAccount(member, { sure: "yes" }, now);
