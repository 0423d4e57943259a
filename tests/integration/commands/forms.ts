import { renameAccount } from "@/lib/accounts/rename-account";
import { confirmArea } from "@/lib/checklist/confirm-area";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { describeNetwork } from "@/lib/network/describe-network";
import { inviteToNetwork } from "@/lib/network-invitations/invite-to-network";
import { addGap } from "@/lib/people/add-gap";
import { addMember } from "@/lib/people/add-member";
import { changeRole } from "@/lib/people/change-role";
import { correctMember } from "@/lib/people/correct-member";
import { describeMember } from "@/lib/people/describe-member";
import { fillGap } from "@/lib/people/fill-gap";
import { leaveTable } from "@/lib/people/leave-table";
import { changeStage } from "@/lib/projects/change-stage";
import { startProject } from "@/lib/projects/start-project";
import { writeBrief } from "@/lib/projects/write-brief";
import { now, type Project, startedOn, today } from "@/tests/support/network";

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
  "writing an area's notes": {
    rightly: { area: "people", text: "We asked.", version: 0 },
    send: ({ lead, slug }, fields) => writeAreaNote(lead, slug, fields, now),
  },
  "confirming an area": {
    rightly: { area: "people", answer: "in-place" },
    send: ({ lead, slug }, fields) => confirmArea(lead, slug, fields, now),
  },
  "describing the network": {
    rightly: { name: "Island", timeZone: "Europe/Jersey", supportWords: "Call.", version: 1 },
    send: ({ network }, fields) => describeNetwork(network.coordinator, network.slug, fields, now),
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
