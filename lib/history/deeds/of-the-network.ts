import type { SystemVerb } from "@/lib/ledger/record";
import type { Verb } from "@/lib/policy/policy";
import type { Deed, Snapshot, Words } from "./deed";
import { erasedSomething } from "./erased";

/** What coordinators do, what an audit asks, and what people do with their own account. */
export const deedsOfTheNetwork = {
  "audit.open": ({ after }) => `opened audit ${after?.number} of this project`,
  "audit.judge": ({ about }) => `wrote down a judgement on “${about}” in the audit`,
  "audit.raise-finding": ({ after, about }) => `raised finding ${after?.number} on “${about}” in the audit`,
  "audit.change-finding": ({ after }) => `said finding ${after?.number} of the audit in other words`,
  "audit.look": lookedAtFinding,
  "audit.close-finding": ({ after }) => `closed finding ${after?.number} of the audit`,
  "audit.close": ({ after }) => `closed audit ${after?.number}`,
  "finding.reply": ({ after }) => repliedToFinding(after),
  "finding.reply-for": ({ about, after }) => `wrote down that ${about} ${repliedToFinding(after)}`,
  "area.note": ({ about }) => `wrote the notes of “${about}”`,
  "area.confirm": ({ about, after }) =>
    `said that “${about}” is ${after?.answer === "in-place" ? "in place" : "not in place yet"}`,
  "network.found": "founded the network",
  "network.describe": "described the network",
  "network.invite": "invited someone to the network",
  "network.invite-again": "invited someone to the network again",
  "network.revoke-invitation": "took back an invitation to the network",
  "network.accept-invitation": "joined the network",
  "network.decline-invitation": "said no, thank you, to an invitation",
  "network.change-role": "changed someone’s part in the network",
  "network.send-mail-again": "had a mail sent again",
  "network.draw-sample": "drew a sample of projects to audit",
  "network.save-view": "saved a view of the projects",
  "network.forget-view": "removed a view of the projects",
  "network.look": "looked at what changed",
  "network.stop-letter": "stopped their weekly letter, or asked for it again",
  "framework.publish": "published a new framework version",
  "framework.adopt": ({ before, after }) =>
    before?.material_hash === after?.material_hash
      ? "brought the project to the network’s newest framework version: its wording changed"
      : "brought the project to the network’s newest framework version: everyone is asked to sign again",
  "account.erase": erasedSomething,
  "member.erase-for": erasedSomething,
  "account.rename": "changed their name",
  "account.note": "wrote something for themself",
  "account.forget-notes": "deleted what they wrote for themself",
  "api-token.make": "made a token for the API",
  "api-token.revoke": "revoked a token for the API",
} satisfies Partial<Record<Verb | SystemVerb, Words>>;

function lookedAtFinding({ after }: Deed): string {
  if (after?.result === "answer") return "answered the table on a finding of the audit";
  return `looked again at a finding of the audit: ${after?.result === "effective" ? "it works" : "not yet"}`;
}

function repliedToFinding(after: Snapshot): string {
  if (after?.said_as === "dispute") return "sees a finding of the audit differently";
  if (after?.said_as === "done") return "showed what was done about a finding of the audit";
  return after?.said_as === "settled" ? "says that a finding is settled for them" : "answered a finding of the audit";
}
