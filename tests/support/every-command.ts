import { renameAccount } from "@/lib/accounts/rename-account";
import { confirmArea } from "@/lib/checklist/confirm-area";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import type { Actor } from "@/lib/commands/actor";
import { publishFramework } from "@/lib/framework/publish-framework";
import { revokeInvitation } from "@/lib/invitations/revoke-invitation";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { sendInvitationAgain } from "@/lib/invitations/send-invitation-again";
import { settleMail } from "@/lib/mail/settle-mail";
import { changeNetworkRole } from "@/lib/network/change-network-role";
import { describeNetwork } from "@/lib/network/describe-network";
import { inviteToNetwork } from "@/lib/network-invitations/invite-to-network";
import { inviteToNetworkAgain } from "@/lib/network-invitations/invite-to-network-again";
import { revokeNetworkInvitation } from "@/lib/network-invitations/revoke-network-invitation";
import { printStatements } from "@/lib/paper/print-statements";
import { addGap } from "@/lib/people/add-gap";
import { addList } from "@/lib/people/add-list";
import { addMember } from "@/lib/people/add-member";
import { addRoute } from "@/lib/people/add-route";
import { changeRole } from "@/lib/people/change-role";
import { correctMember } from "@/lib/people/correct-member";
import { describeMember } from "@/lib/people/describe-member";
import { fillGap } from "@/lib/people/fill-gap";
import { keepPromise } from "@/lib/people/keep-promise";
import { leaveTable } from "@/lib/people/leave-table";
import { makePromise } from "@/lib/people/make-promise";
import { pauseMember } from "@/lib/people/pause-member";
import { planGap } from "@/lib/people/plan-gap";
import { recordRouteAnswers } from "@/lib/people/record-route-answers";
import { returnMember } from "@/lib/people/return-member";
import type { Verb } from "@/lib/policy/policy";
import { changeStage } from "@/lib/projects/change-stage";
import { startProject } from "@/lib/projects/start-project";
import { writeBrief } from "@/lib/projects/write-brief";
import { stopReminders } from "@/lib/reminders/stop-reminders";
import { answerStatement } from "@/lib/statements/answer-statement";
import { answerTalk } from "@/lib/statements/answer-talk";
import { assistSignature } from "@/lib/statements/assist-signature";
import { confirmAssisted } from "@/lib/statements/confirm-assisted";
import { signStatements } from "@/lib/statements/sign-statements";
import { withdrawFor } from "@/lib/statements/withdraw-for";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";
import type { byLink } from "@/tests/unit/policy/who-may-do-what";
import { asWrittenDown, printed, seatWithoutEmail, signFor } from "./assisting";
import { aVersion } from "./framework";
import { aName, emailOf, now, type Project, partIn, startedOn, today } from "./network";
import { aFile, aPdf } from "./pictures";
import { anAnswer, answerAll, answerAndSign, aSignature } from "./signing";
import { aMailThatDidNotArrive, mailThatDidNotArrive } from "./undelivered";

/** Those that only whoever holds an invitation's link can give have tests of their own: tests/integration/invitations. */
export type CommandVerb = Exclude<Verb, (typeof byLink)[number]>;

type Deed = {
  /** What has to be so before it can be done. */
  prepare?: (project: Project) => Promise<unknown>;
  /** Does it rightly, about the member's seat where it is about a seat. */
  attempt: (actor: Actor, project: Project) => Promise<unknown>;
  /** The entries it adds: the chain's kind, and the kind of thing. */
  records: string[];
  /** Something that the member may do as well: who else does it, does it on their behalf. */
  isTheMembersOwn?: true;
  /** Something that only the member may do, at their own seat. */
  isTheMembersAlone?: true;
  /** Something that a helper writes down for the person in this seat: on their behalf, and theirs to do in another way. */
  isWrittenDownFor?: number;
};

const seatOfMember = 3;
const seatOfNewcomer = 5;

const invite = (actor: Actor, { slug }: Project) => {
  const name = aName("Pat Hamon");
  return sendInvitation(actor, slug, { name, email: emailOf(name), group: "carers", asks: "An hour a month." }, now);
};

const inviteToTheNetwork = (actor: Actor, { network }: Project) => {
  const name = aName("Marie Renouf");
  return inviteToNetwork(actor, network.slug, { name, email: emailOf(name), role: "person" }, now);
};

const aRoute = { what: "A notice", place: "The library", way: "offline", on: today };
const aPromise = { kind: "expenses", what: "The bus fare", dueOn: "2026-12-24" };

/** The invitations of the other three came first. */
const fourth = { invitation: 4 };
/** So did the lead's, to the network. */
const second = { invitation: 2 };

/** Every change that a signed-in person can make, done rightly. */
export const everyCommand: Record<CommandVerb, Deed> = {
  "project.start": {
    attempt: (actor, { network }) =>
      startProject(actor, network.slug, { title: "Another garden", startedOn, ownGroup: "carers" }, now),
    records: ["project project", "project brief", "project member"],
  },
  "project.change-stage": {
    attempt: (actor, { slug }) => changeStage(actor, slug, { to: "active", reason: "We have begun." }, now),
    records: ["project project"],
  },
  "brief.write": {
    attempt: (actor, { slug, title }) =>
      writeBrief(actor, slug, { title, version: 1, aims: [{ text: "Shade for everyone" }] }, now),
    records: ["project brief"],
  },
  "member.add": {
    attempt: (actor, { slug }) => {
      const seat = { name: aName("Pat Hamon"), group: "carers", role: "member", joinedOn: today };
      return addMember(actor, slug, seat, now);
    },
    records: ["account person", "network network-person", "project member"],
  },
  "member.correct": {
    attempt: (actor, { slug }) =>
      correctMember(actor, slug, seatOfMember, { name: "Ana", group: "carers", joinedOn: startedOn, version: 1 }, now),
    records: ["project member"],
  },
  "member.change-role": {
    attempt: (actor, { slug }) => changeRole(actor, slug, seatOfMember, { role: "facilitator" }, now),
    records: ["project member"],
  },
  "member.describe": {
    attempt: (actor, { slug }) =>
      describeMember(actor, slug, seatOfMember, { strengths: "Plants", hopesDeclined: "on", version: 1 }, now),
    records: ["project member"],
    isTheMembersOwn: true,
  },
  "member.pause": {
    attempt: (actor, { slug }) => pauseMember(actor, slug, seatOfMember, {}, now),
    records: ["project member"],
    isTheMembersOwn: true,
  },
  "member.return": {
    prepare: ({ slug, lead }) => pauseMember(lead, slug, seatOfMember, {}, now),
    attempt: (actor, { slug }) => returnMember(actor, slug, seatOfMember, {}, now),
    records: ["project member"],
    isTheMembersOwn: true,
  },
  "member.leave": {
    attempt: (actor, { slug }) => leaveTable(actor, slug, seatOfMember, { leftOn: today }, now),
    records: ["project member"],
    isTheMembersOwn: true,
  },
  "gap.add": {
    attempt: (actor, { slug }) => addGap(actor, slug, { missing: "A gardener", owner: 3, dueOn: "2026-12-24" }, now),
    records: ["project gap"],
  },
  "gap.plan": {
    prepare: ({ slug, lead }) => addGap(lead, slug, { missing: "A gardener" }, now),
    attempt: (actor, { slug }) => planGap(actor, slug, { gap: 1, version: 1, owner: 3, dueOn: "2026-12-24" }, now),
    records: ["project gap"],
  },
  "gap.fill": {
    prepare: ({ slug, lead }) => addGap(lead, slug, { missing: "A gardener" }, now),
    attempt: (actor, { slug }) => fillGap(actor, slug, { gap: 1 }, now),
    records: ["project gap"],
  },
  "member.add-list": {
    attempt: (actor, { slug }) => {
      const [pat, jo] = [aName("Pat Hamon"), aName("Jo Blampied")];
      return addList(actor, slug, { text: `${pat},carers,${emailOf(pat)}\n${jo},carers` }, now);
    },
    records: ["account person", "network network-person", "project invitation", "project member"],
  },
  "route.add": {
    attempt: (actor, { slug }) => addRoute(actor, slug, aRoute, now),
    records: ["project recruitment-route"],
  },
  "route.record-answers": {
    prepare: ({ slug, lead }) => addRoute(lead, slug, aRoute, now),
    attempt: (actor, { slug }) =>
      recordRouteAnswers(actor, slug, { route: 1, answeredBy: { seat3: "3" }, version: 1 }, now),
    records: ["project recruitment-route"],
  },
  "promise.make": {
    attempt: (actor, { slug }) => makePromise(actor, slug, seatOfMember, aPromise, now),
    records: ["project promise"],
  },
  "promise.keep": {
    prepare: ({ slug, lead }) => makePromise(lead, slug, seatOfMember, aPromise, now),
    attempt: (actor, { slug }) => keepPromise(actor, slug, seatOfMember, { promise: 1, doneOn: today }, now),
    records: ["project promise"],
    isTheMembersOwn: true,
  },
  "invitation.send": { attempt: invite, records: ["project invitation"] },
  "invitation.send-again": {
    prepare: (project) => invite(project.lead, project),
    attempt: (actor, { slug }) => sendInvitationAgain(actor, slug, fourth, now),
    records: ["project invitation"],
  },
  "invitation.revoke": {
    prepare: (project) => invite(project.lead, project),
    attempt: (actor, { slug }) => revokeInvitation(actor, slug, fourth, now),
    records: ["project invitation"],
  },
  "statement.answer": {
    attempt: async (actor, { slug, member }) =>
      answerStatement(actor, slug, seatOfMember, await anAnswer(member, slug, { answer: "talk", note: "Why?" }), now),
    records: ["project talk"],
    isTheMembersAlone: true,
  },
  "statement.sign": {
    prepare: ({ slug, member }) => answerAll(member, slug, { seat: seatOfMember, now }),
    attempt: async (actor, { slug, member }) =>
      signStatements(actor, slug, seatOfMember, await aSignature(member, slug), now),
    records: ["project signature"],
    isTheMembersAlone: true,
  },
  "statement.withdraw": {
    prepare: ({ slug, member }) => answerAndSign(member, slug, { seat: seatOfMember, now }),
    attempt: (actor, { slug }) => withdrawSignature(actor, slug, seatOfMember, { signature: 1, reason: "Tired." }, now),
    records: ["project signature"],
    isTheMembersAlone: true,
  },
  "statement.confirm": {
    prepare: (project) => signFor(project),
    attempt: (actor, { slug }) => confirmAssisted(actor, slug, seatOfMember, { signature: 1 }, now),
    records: ["project signature"],
    isTheMembersAlone: true,
  },
  "statement.print": {
    attempt: (actor, { slug }) => printStatements(actor, slug, seatOfMember, printed, now),
    records: ["project paper-pack"],
  },
  "statement.assist": {
    attempt: async (actor, project) => {
      const sent = { ...(await asWrittenDown(project, { talk: ["s02"] })), file: aFile(aPdf, "scan.pdf") };
      return assistSignature(actor, project.slug, seatOfMember, sent, now);
    },
    records: ["project signature", "project talk", "project evidence-file"],
    isWrittenDownFor: seatOfMember,
  },
  "statement.withdraw-for": {
    prepare: async (project) => signFor(project, { seat: await seatWithoutEmail(project) }),
    attempt: (actor, { slug }) => withdrawFor(actor, slug, seatOfNewcomer, { signature: 1, how: "On the phone" }, now),
    records: ["project signature"],
    isWrittenDownFor: seatOfNewcomer,
  },
  "talk.answer": {
    prepare: async ({ slug, member }) =>
      answerStatement(member, slug, seatOfMember, await anAnswer(member, slug, { answer: "talk" }), now),
    attempt: (actor, { slug }) => answerTalk(actor, slug, { talk: 1, version: 1, answer: "We met for tea." }, now),
    records: ["project talk"],
  },
  "area.note": {
    attempt: (actor, { slug }) =>
      writeAreaNote(actor, slug, { area: "people", text: "We asked at the library.", version: 0 }, now),
    records: ["project area-note"],
  },
  "area.confirm": {
    attempt: (actor, { slug }) => confirmArea(actor, slug, { area: "people", answer: "in-place" }, now),
    records: ["project area-confirmation"],
  },
  "network.describe": {
    attempt: (actor, { network }) =>
      describeNetwork(
        actor,
        network.slug,
        { name: "The island", timeZone: "Europe/Jersey", supportWords: "Call 999.", version: 1 },
        now,
      ),
    records: ["network network"],
  },
  "network.invite": { attempt: inviteToTheNetwork, records: ["network network-invitation"] },
  "network.invite-again": {
    prepare: (project) => inviteToTheNetwork(project.network.coordinator, project),
    attempt: (actor, { network }) => inviteToNetworkAgain(actor, network.slug, second, now),
    records: ["network network-invitation"],
  },
  "network.revoke-invitation": {
    prepare: (project) => inviteToTheNetwork(project.network.coordinator, project),
    attempt: (actor, { network }) => revokeNetworkInvitation(actor, network.slug, second, now),
    records: ["network network-invitation"],
  },
  "network.change-role": {
    attempt: async (actor, { network, member }) => {
      const person = await partIn(network, member);
      return changeNetworkRole(actor, network.slug, { person, role: "coordinator" }, now);
    },
    records: ["network network-person"],
  },
  "network.send-mail-again": {
    prepare: (project) => aMailThatDidNotArrive(project),
    attempt: async (actor, project) =>
      settleMail(actor, project.network.slug, { again: await mailThatDidNotArrive(project) }, now),
    records: [],
  },
  "reminder.stop": {
    attempt: (actor, { slug }) => stopReminders(actor, slug, seatOfMember, {}, now),
    records: [],
    isTheMembersAlone: true,
  },
  "framework.publish": {
    attempt: async (actor, { network }) =>
      publishFramework(actor, network.slug, await aVersion(network.coordinator, network.slug), now),
    records: ["network network", "network framework-change"],
  },
  "account.rename": {
    attempt: (actor) => renameAccount(actor, { name: "A new name" }, now),
    records: ["account person"],
  },
};

export const everyVerb = Object.keys(everyCommand) as CommandVerb[];

/** What is done to one project, found through the seats at its table. */
export const verbsOfProject = everyVerb.filter(
  (verb) => !/^(project\.start|network\.|framework\.|account\.)/.test(verb),
);

/** Someone of a project who may do it. */
export function whoDoes(verb: CommandVerb, { network, lead, member }: Project): Actor {
  if (everyCommand[verb].isTheMembersAlone) return member;
  return /^(network|framework)\./.test(verb) ? network.coordinator : lead;
}
