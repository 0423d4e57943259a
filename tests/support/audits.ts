import { lookAtFinding } from "@/lib/audits/look-at-finding";
import { openAudit } from "@/lib/audits/open-audit";
import { raiseFinding } from "@/lib/audits/raise-finding";
import { replyToFinding } from "@/lib/audits/reply-to-finding";
import type { LookResult, WayToReply } from "@/lib/audits/words";
import type { Actor } from "@/lib/commands/actor";
import { now, type Project } from "./network";

export const anOpening = { why: "Every project is looked at once a year." };

export const aJudgement = {
  audit: 1,
  subject: "people",
  verdict: "not-upheld",
  explained: "Two groups have one seat each.",
  version: 0,
};

export const aFinding = {
  audit: 1,
  subject: "s04",
  kind: "missing",
  seen: "Nobody from the third sector has a seat.",
  recordKind: "entry",
  recordNumber: "1",
  asked: "Ask someone from the third sector to join.",
  dueOn: "2027-01-15",
};

export const aReply = { audit: 1, finding: 1, saidAs: "reply", text: "We have asked two charities." };

/** What may be added to a finding to which nothing was said yet. */
export const aLook = { audit: 1, finding: 1, result: "effective", text: "Three seats are filled now.", steps: 0 };

export const openOne = ({ network, slug }: Project) => openAudit(network.coordinator, slug, anOpening, now);

export async function raiseOne(project: Project): Promise<void> {
  await openOne(project);
  await raiseFinding(project.network.coordinator, project.slug, aFinding, now);
}

export const replyAs = (actor: Actor, { slug }: Project, saidAs: WayToReply, when = now) =>
  replyToFinding(actor, slug, { ...aReply, saidAs }, when);

/** After the first reply: that is one step. */
export const lookAt = ({ network, slug }: Project, result: LookResult, steps = 1) =>
  lookAtFinding(network.coordinator, slug, { ...aLook, result, steps }, now);
