import { randomUUID } from "node:crypto";
import { eraseAccount } from "@/lib/accounts/erase-account";
import { renameAccount } from "@/lib/accounts/rename-account";
import type { Actor } from "@/lib/commands/actor";
import { publishFramework } from "@/lib/framework/publish-framework";
import { settleMail } from "@/lib/mail/settle-mail";
import { changeNetworkRole } from "@/lib/network/change-network-role";
import { describeNetwork } from "@/lib/network/describe-network";
import { forgetView } from "@/lib/network/forget-view";
import { look } from "@/lib/network/look";
import { ownNetworks } from "@/lib/network/queries";
import { saveView } from "@/lib/network/save-view";
import { stopLetter } from "@/lib/network/stop-letter";
import { inviteToNetwork } from "@/lib/network-invitations/invite-to-network";
import { inviteToNetworkAgain } from "@/lib/network-invitations/invite-to-network-again";
import { revokeNetworkInvitation } from "@/lib/network-invitations/revoke-network-invitation";
import { changeRole } from "@/lib/people/change-role";
import { startProject } from "@/lib/projects/start-project";
import { forgetNotes } from "@/lib/workbook/forget-notes";
import { writeNotes } from "@/lib/workbook/write-notes";
import { aVersion } from "@/tests/support/framework";
import { aName, aPerson, emailOf, now, type Project, partIn, startedOn } from "@/tests/support/network";
import { aMailThatDidNotArrive, mailThatDidNotArrive } from "@/tests/support/undelivered";
import type { CommandVerb, Deed } from "./deed";

const inviteToTheNetwork = (actor: Actor, { network }: Project) => {
  const name = aName("Marie Renouf");
  return inviteToNetwork(actor, network.slug, { name, email: emailOf(name), role: "person" }, now);
};

/** Someone else looks after what this person led or coordinated. */
async function leaveNothingAlone(actor: Actor, { lead, slug }: Project): Promise<void> {
  if (actor === lead) await changeRole(lead, slug, 4, { role: "lead" }, now);
  for (const { slug, role } of await ownNetworks(actor))
    if (role === "coordinator") await aPerson({ id: "", slug, coordinator: actor }, "coordinator");
}

/** The lead's came first. */
const second = { invitation: 2 };

/** What can be done to a network and to one's own account, done rightly. */
export const commandsOnNetworks = {
  "project.start": {
    attempt: (actor, { network }) =>
      startProject(actor, network.slug, { title: "Another garden", startedOn, ownGroup: "carers" }, now),
    records: ["project project", "project brief", "project member"],
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
  "network.save-view": {
    attempt: (actor, { network }) => saveView(actor, network.slug, { name: "Quiet ones", search: "quiet=30" }, now),
    records: [],
  },
  "network.forget-view": {
    attempt: (actor, { network }) => forgetView(actor, network.slug, { view: randomUUID() }, now),
    records: [],
  },
  "network.look": {
    attempt: (actor, { network }) => look(actor, network.slug, { until: now.toISOString() }, now),
    records: [],
  },
  "network.stop-letter": { attempt: (actor, { network }) => stopLetter(actor, network.slug, {}, now), records: [] },
  "framework.publish": {
    attempt: async (actor, { network }) =>
      publishFramework(actor, network.slug, await aVersion(network.coordinator, network.slug), now),
    records: ["network network", "network framework-change"],
  },
  "account.rename": {
    attempt: (actor) => renameAccount(actor, { name: "A new name" }, now),
    records: ["account person"],
  },
  "account.note": {
    attempt: (actor) => writeNotes(actor, { part: "start", meaning: "Being asked first." }, now),
    records: [],
  },
  "account.forget-notes": {
    attempt: (actor) => forgetNotes(actor, { sure: "yes" }, now),
    records: [],
  },
  "account.erase": {
    attempt: async (actor, project) => {
      await leaveNothingAlone(actor, project);
      return eraseAccount(actor, { sure: "yes" }, now);
    },
    records: ["account person", "project member", "project invitation"],
    isTheMembersAlone: true,
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
