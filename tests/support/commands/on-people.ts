import type { Actor } from "@/lib/commands/actor";
import { revokeInvitation } from "@/lib/invitations/revoke-invitation";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { sendInvitationAgain } from "@/lib/invitations/send-invitation-again";
import { addList } from "@/lib/people/add-list";
import { addMember } from "@/lib/people/add-member";
import { changeRole } from "@/lib/people/change-role";
import { correctMember } from "@/lib/people/correct-member";
import { describeMember } from "@/lib/people/describe-member";
import { eraseFor } from "@/lib/people/erase-for";
import { keepPromise } from "@/lib/people/keep-promise";
import { leaveTable } from "@/lib/people/leave-table";
import { makePromise } from "@/lib/people/make-promise";
import { pauseMember } from "@/lib/people/pause-member";
import { returnMember } from "@/lib/people/return-member";
import { seatWithoutEmail } from "@/tests/support/assisting";
import { aName, emailOf, now, type Project, startedOn, today } from "@/tests/support/network";
import { type CommandVerb, type Deed, seatOfMember } from "./deed";

const invite = (actor: Actor, { slug }: Project) => {
  const name = aName("Pat Hamon");
  return sendInvitation(actor, slug, { name, email: emailOf(name), group: "carers", asks: "An hour a month." }, now);
};

const aPromise = { kind: "expenses", what: "The bus fare", dueOn: "2026-12-24" };

/** The seat of whoever is seated next. */
const seatOfNewcomer = 5;

/** The invitations of the other three came first. */
const fourth = { invitation: 4 };

/** What can be done about the people of a project, done rightly. */
export const commandsOnPeople = {
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
  "member.erase-for": {
    prepare: seatWithoutEmail,
    attempt: (actor, { slug }) => eraseFor(actor, slug, seatOfNewcomer, { how: "in-person", sure: "yes" }, now),
    records: ["account person", "project member"],
    isWrittenDownFor: seatOfNewcomer,
  },
  "member.add-list": {
    attempt: (actor, { slug }) => {
      const [pat, jo] = [aName("Pat Hamon"), aName("Jo Blampied")];
      return addList(actor, slug, { text: `${pat},carers,${emailOf(pat)}\n${jo},carers` }, now);
    },
    records: ["account person", "network network-person", "project invitation", "project member"],
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
} satisfies Partial<Record<CommandVerb, Deed>>;
