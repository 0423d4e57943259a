import type { PgTable } from "drizzle-orm/pg-core";
import { groupAgreement } from "@/db/schema/agreement";
import { apiToken } from "@/db/schema/api-tokens";
import { audit, auditSample, finding, findingLook, findingReply, judgement } from "@/db/schema/audits";
import { brief } from "@/db/schema/briefs";
import { areaConfirmation, areaNote } from "@/db/schema/checklist";
import { decision, stance } from "@/db/schema/decisions";
import { approach, claimedRung, engagement, feltAnswered, feltRound } from "@/db/schema/engagement";
import { evidencePack } from "@/db/schema/evidence";
import { supportContact, training } from "@/db/schema/facilitating";
import { evidenceFile } from "@/db/schema/files";
import { invitation, networkInvitation } from "@/db/schema/invitations";
import type { Head } from "@/db/schema/ledger";
import { meeting, noteCorrection } from "@/db/schema/meetings";
import { gap, member, promise, recruitmentRoute } from "@/db/schema/members";
import { frameworkChange, network, networkPerson } from "@/db/schema/network";
import { indicator, outcome, reading, story } from "@/db/schema/outcomes";
import { person } from "@/db/schema/people";
import { action, milestone } from "@/db/schema/planning";
import { priority, priorityView } from "@/db/schema/priorities";
import { project } from "@/db/schema/projects";
import { pulseAnswered, pulsePlan, pulseRound } from "@/db/schema/pulse";
import { ending, reflection } from "@/db/schema/reflections";
import { paperPack, signature, talk } from "@/db/schema/signatures";
import { voice } from "@/db/schema/voices";

export type Chain = Pick<Head, "chainKind" | "chainId">;

type RecordedThing = {
  table: PgTable;
  chainKind: Chain["chainKind"];
  /** The column of the snapshot that names the chain. */
  chainColumn: string;
  /** Columns that never enter a snapshot. */
  privateColumns: string[];
};

const ofProject = (table: PgTable, privateColumns: string[] = []): RecordedThing => ({
  table,
  chainKind: "project",
  chainColumn: "project_id",
  privateColumns,
});

const ofNetwork = (table: PgTable, privateColumns: string[] = []): RecordedThing => ({
  table,
  chainKind: "network",
  chainColumn: "network_id",
  privateColumns,
});

/** Everything the ledger keeps: one row is one thing, and its snapshot is that row without its private columns. */
export const recordedThings = {
  person: { table: person, chainKind: "account", chainColumn: "id", privateColumns: ["email", "email_verified"] },
  "api-token": {
    table: apiToken,
    chainKind: "account",
    chainColumn: "person_id",
    privateColumns: ["token_hash", "used_on"],
  },
  network: { table: network, chainKind: "network", chainColumn: "id", privateColumns: [] },
  "network-person": ofNetwork(networkPerson),
  "network-invitation": ofNetwork(networkInvitation, ["email"]),
  "framework-change": ofNetwork(frameworkChange),
  "audit-sample": ofNetwork(auditSample),
  project: { table: project, chainKind: "project", chainColumn: "id", privateColumns: [] },
  brief: ofProject(brief),
  member: ofProject(member),
  gap: ofProject(gap),
  "recruitment-route": ofProject(recruitmentRoute),
  promise: ofProject(promise, ["what"]),
  invitation: ofProject(invitation, ["email"]),
  signature: ofProject(signature, ["sealed", "name_key", "withdrawn_reason", "withdrawn_how"]),
  talk: ofProject(talk, ["statement_id", "note", "answer"]),
  "paper-pack": ofProject(paperPack, ["code"]),
  "evidence-file": ofProject(evidenceFile, ["content", "name"]),
  meeting: ofProject(meeting),
  "note-correction": ofProject(noteCorrection),
  voice: ofProject(voice),
  decision: ofProject(decision),
  stance: ofProject(stance),
  "group-agreement": ofProject(groupAgreement),
  engagement: ofProject(engagement),
  "claimed-rung": ofProject(claimedRung),
  "felt-round": ofProject(feltRound),
  "felt-answered": ofProject(feltAnswered),
  approach: ofProject(approach),
  priority: ofProject(priority),
  "priority-view": ofProject(priorityView),
  outcome: ofProject(outcome),
  indicator: ofProject(indicator),
  reading: ofProject(reading),
  story: ofProject(story),
  "pulse-round": ofProject(pulseRound),
  "pulse-answered": ofProject(pulseAnswered),
  "pulse-plan": ofProject(pulsePlan),
  reflection: ofProject(reflection),
  ending: ofProject(ending),
  action: ofProject(action),
  milestone: ofProject(milestone),
  training: ofProject(training),
  "support-contact": ofProject(supportContact),
  audit: ofProject(audit),
  judgement: ofProject(judgement),
  finding: ofProject(finding),
  "finding-reply": ofProject(findingReply),
  "finding-look": ofProject(findingLook),
  "evidence-pack": ofProject(evidencePack),
  "area-note": ofProject(areaNote),
  "area-confirmation": ofProject(areaConfirmation),
} as const satisfies Record<string, RecordedThing>;

export type RecordedKind = keyof typeof recordedThings;
