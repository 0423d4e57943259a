import { renameAccount } from "@/lib/accounts/rename-account";
import { confirmArea } from "@/lib/checklist/confirm-area";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { versionAsTyped } from "@/lib/framework/next-version";
import { publishFramework } from "@/lib/framework/publish-framework";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { describeNetwork } from "@/lib/network/describe-network";
import { inviteToNetwork } from "@/lib/network-invitations/invite-to-network";
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
import { recordRouteAnswers } from "@/lib/people/record-route-answers";
import { changeStage } from "@/lib/projects/change-stage";
import { openProject } from "@/lib/projects/queries";
import { startProject } from "@/lib/projects/start-project";
import { writeBrief } from "@/lib/projects/write-brief";
import { assistSignature } from "@/lib/statements/assist-signature";
import { withdrawFor } from "@/lib/statements/withdraw-for";
import { now, type Project, startedOn, today } from "@/tests/support/network";
import { statementIds } from "@/tests/support/signing";

export type Fields = Record<string, unknown>;
type Form = { rightly: Fields; send: (project: Project, fields: Fields) => Promise<unknown> };

/** Every form that people fill in, rightly, and what sending it does. */
export const forms: Record<string, Form> = {
  "starting a project": {
    rightly: { title: "A second garden", startedOn, ownGroup: "carers" },
    send: ({ lead, network }, fields) => startProject(lead, network.slug, fields, now),
  },
  "writing the brief": {
    rightly: { title: "A quieter garden", version: 1 },
    send: ({ lead, slug }, fields) => writeBrief(lead, slug, fields, now),
  },
  "changing the stage": {
    rightly: { to: "active", reason: "We have begun." },
    send: ({ lead, slug }, fields) => changeStage(lead, slug, fields, now),
  },
  "seating a person": {
    rightly: { name: "Pat Hamon", group: "carers", role: "member", joinedOn: today },
    send: ({ lead, slug }, fields) => addMember(lead, slug, fields, now),
  },
  "inviting someone to the table": {
    rightly: { name: "Pat Hamon", email: "pat.hamon@example.org" },
    send: ({ lead, slug }, fields) => sendInvitation(lead, slug, fields, now),
  },
  "correcting a seat": {
    rightly: { name: "Ana", group: "carers", joinedOn: today, version: 1 },
    send: ({ lead, slug }, fields) => correctMember(lead, slug, 3, fields, now),
  },
  "changing a role": {
    rightly: { role: "facilitator" },
    send: ({ lead, slug }, fields) => changeRole(lead, slug, 3, fields, now),
  },
  "describing a seat": {
    rightly: { version: 1 },
    send: ({ lead, slug }, fields) => describeMember(lead, slug, 3, fields, now),
  },
  "leaving the table": {
    rightly: { leftOn: today },
    send: ({ lead, slug }, fields) => leaveTable(lead, slug, 3, fields, now),
  },
  "naming a gap": {
    rightly: { missing: "A gardener" },
    send: ({ lead, slug }, fields) => addGap(lead, slug, fields, now),
  },
  "filling a gap": {
    rightly: { gap: 1 },
    send: ({ lead, slug }, fields) => fillGap(lead, slug, fields, now),
  },
  "bringing in a list": {
    rightly: { text: "Pat Hamon,Carers" },
    send: ({ lead, slug }, fields) => addList(lead, slug, fields, now),
  },
  "writing down a way of asking": {
    rightly: { what: "A notice", place: "The library", way: "offline", on: today },
    send: ({ lead, slug }, fields) => addRoute(lead, slug, fields, now),
  },
  "saying who came": {
    rightly: { route: 1, version: 1 },
    send: ({ lead, slug }, fields) => recordRouteAnswers(lead, slug, fields, now),
  },
  "making a promise": {
    rightly: { kind: "expenses", what: "The bus fare" },
    send: ({ lead, slug }, fields) => makePromise(lead, slug, 3, fields, now),
  },
  "keeping a promise": {
    rightly: { promise: 1, doneOn: today },
    send: ({ lead, slug }, fields) => keepPromise(lead, slug, 3, fields, now),
  },
  "writing an area's notes": {
    rightly: { area: "people", text: "We asked.", version: 0 },
    send: ({ lead, slug }, fields) => writeAreaNote(lead, slug, fields, now),
  },
  "confirming an area": {
    rightly: { area: "people", answer: "in-place" },
    send: ({ lead, slug }, fields) => confirmArea(lead, slug, fields, now),
  },
  "helping someone to sign": {
    rightly: {
      answers: Object.fromEntries(statementIds.map((id) => [id, { answer: "commit" }])),
      ...{ channel: "phone", seenAs: "usual", authority: "She asked me to.", readBack: "yes", declaration: "yes" },
    },
    send: async ({ lead, slug, member }, fields) => {
      const { frameworkHash } = await openProject({ ...lead }, slug);
      return assistSignature(lead, slug, 3, { frameworkHash, replaces: 0, name: member.name, ...fields }, now);
    },
  },
  "printing the statements": {
    rightly: { words: "usual", size: "usual" },
    send: ({ lead, slug }, fields) => printStatements(lead, slug, 3, fields, now),
  },
  "withdrawing for someone": {
    rightly: { signature: 1, how: "On the phone" },
    send: ({ lead, slug }, fields) => withdrawFor(lead, slug, 3, fields, now),
  },
  "describing the network": {
    rightly: { name: "Island", timeZone: "Europe/Jersey", supportWords: "Call.", version: 1 },
    send: ({ network }, fields) => describeNetwork(network.coordinator, network.slug, fields, now),
  },
  "publishing a framework version": {
    rightly: { ...otherWording(), version: 1, weight: "wording", why: "Plainer." },
    send: ({ network }, fields) => publishFramework(network.coordinator, network.slug, fields, now),
  },
  "inviting someone to the network": {
    rightly: { name: "Noor", email: "noor@example.org", role: "person" },
    send: ({ network }, fields) => inviteToNetwork(network.coordinator, network.slug, fields, now),
  },
  "changing one's name": {
    rightly: { name: "Marie" },
    send: ({ lead }, fields) => renameAccount(lead, fields, now),
  },
};

function otherWording(): Fields {
  const typed = versionAsTyped(jerseyMentalHealth);
  const [first, ...others] = typed.statements;
  return { ...typed, statements: [{ ...first, text: "We will make a group culture and keep to it." }, ...others] };
}
