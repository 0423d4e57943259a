/** Which mail is to be written, and for whom or what: never its words, its address or a link, which are made when it goes out. */
export type MailJob =
  | { kind: "sign-in-link"; email: string; to: string }
  | { kind: "invitation"; invitationId: string }
  | { kind: "network-invitation"; invitationId: string }
  | { kind: "receipt"; signatureId: string }
  | { kind: "sign-again"; memberId: string }
  | { kind: "reminder"; memberId: string; time: "first" | "second" }
  | { kind: "unsigned"; leadMemberId: string; memberId: string }
  | { kind: "talk-asked"; hostMemberId: string; talkId: string }
  | { kind: "talk-answered"; talkId: string }
  | { kind: "voice-answered"; voiceId: string }
  | { kind: "decision-made"; decisionId: string; memberId: string }
  | { kind: "audit"; auditId: string; memberId: string }
  | { kind: "audit-answered"; auditId: string }
  | { kind: "how-it-feels" | "pulse"; roundId: string; memberId: string }
  | { kind: "pack-made"; networkPersonId: string; packId: string }
  | { kind: "weekly"; networkPersonId: string; since: string; until: string }
  | { kind: "meeting" | "meeting-called-off" | "meeting-notes"; meetingId: string; memberId: string };
