import type { Addressed } from "@/lib/mail/letter";
import type { MailJob } from "@/lib/mail/mail-job";
import { writeAudit, writeAuditAnswered } from "./audit";
import { writeDecisionMade } from "./decision-made";
import { writeHowItFeels, writePulse } from "./how-it-feels";
import { writeInvitation } from "./invitation";
import { writeMeeting, writeMeetingCalledOff, writeMeetingNotes } from "./meeting";
import { writeNetworkInvitation } from "./network-invitation";
import { writePackMade } from "./pack-made";
import { writeReceipt } from "./receipt";
import { writeReminder } from "./reminder";
import { writeSignAgain } from "./sign-again";
import { writeTalkAnswered } from "./talk-answered";
import { writeTalkAsked } from "./talk-asked";
import { writeUnsigned } from "./unsigned";
import { writeVoiceAnswered } from "./voice-answered";
import { writeWeekly } from "./weekly";

export type NetworkMailJob = Exclude<MailJob, { kind: "sign-in-link" }>;

/** Writes a mail at the moment it goes out; null when there is nothing to say any more, or nowhere to send it. */
export async function writeMail(job: NetworkMailJob, now = new Date()): Promise<Addressed | null> {
  switch (job.kind) {
    case "invitation":
      return writeInvitation(job.invitationId, now);
    case "network-invitation":
      return writeNetworkInvitation(job.invitationId, now);
    case "receipt":
      return writeReceipt(job.signatureId);
    case "sign-again":
      return writeSignAgain(job.memberId);
    case "reminder":
      return writeReminder(job.memberId, job.time);
    case "unsigned":
      return writeUnsigned(job.leadMemberId, job.memberId);
    case "talk-asked":
      return writeTalkAsked(job.hostMemberId, job.talkId);
    case "talk-answered":
      return writeTalkAnswered(job.talkId);
    case "voice-answered":
      return writeVoiceAnswered(job.voiceId);
    case "decision-made":
      return writeDecisionMade(job);
    case "audit":
      return writeAudit(job);
    case "audit-answered":
      return writeAuditAnswered(job.auditId);
    case "how-it-feels":
      return writeHowItFeels(job);
    case "pulse":
      return writePulse(job);
    case "pack-made":
      return writePackMade(job);
    case "weekly":
      return writeWeekly(job);
    case "meeting":
      return writeMeeting(job, now);
    case "meeting-called-off":
      return writeMeetingCalledOff(job, now);
    case "meeting-notes":
      return writeMeetingNotes(job, now);
  }
}
