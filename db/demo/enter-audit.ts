import { closeAudit } from "@/lib/audits/close-audit";
import { closeFinding } from "@/lib/audits/close-finding";
import { judge } from "@/lib/audits/judge";
import { lookAtFinding } from "@/lib/audits/look-at-finding";
import { openAudit } from "@/lib/audits/open-audit";
import { auditNumbered, auditsOfProject } from "@/lib/audits/queries";
import { raiseFinding } from "@/lib/audits/raise-finding";
import { replyFor } from "@/lib/audits/reply-for";
import { replyToFinding } from "@/lib/audits/reply-to-finding";
import type { Actor } from "@/lib/commands/actor";
import type { ProjectView } from "@/lib/projects/queries";
import type { DemoEvent } from "./demo-project";

const kinds = [
  "audit",
  "judged",
  "finding",
  "finding-reply",
  "finding-look",
  "finding-closed",
  "audit-closed",
] as const;
type AuditEvent = Extract<DemoEvent, { what: (typeof kinds)[number] }>;

/** A coordinator has no seat at the table that they audit. */
export function isOfAudit(event: DemoEvent): event is AuditEvent {
  return kinds.some((kind) => kind === event.what);
}

/** A step of the audit that is open, or its opening. */
export async function enterAudit(actor: Actor, view: ProjectView, event: AuditEvent, now: Date): Promise<unknown> {
  const { slug } = view;
  if (event.what === "audit") return openAudit(actor, slug, { why: event.why }, now);
  const audit = (await auditsOfProject(view)).find(({ closedOn }) => closedOn === null)?.number;
  const { findings } = await auditNumbered(view, audit ?? 0);
  const stepsOf = (number: number) => findings.find((one) => one.number === number)?.steps.length;
  switch (event.what) {
    case "judged": {
      const { subject, verdict, explained } = event;
      return judge(actor, slug, { audit, subject, verdict, explained, version: 0 }, now);
    }
    case "finding": {
      const { subject, kind, seen, asked, due: dueOn, record } = event;
      return raiseFinding(actor, slug, { audit, subject, kind, seen, asked, dueOn, ...citing(record) }, now);
    }
    case "finding-reply": {
      const { finding, as: saidAs, text, record } = event;
      const reply = { audit, finding, saidAs, text, ...citing(record) };
      const seat = view.seats.find(({ name }) => name === event.who);
      return seat ? replyFor(actor, slug, seat.number, reply, now) : replyToFinding(actor, slug, reply, now);
    }
    case "finding-look": {
      const { finding, result, text } = event;
      return lookAtFinding(actor, slug, { audit, finding, result, text, steps: stepsOf(finding) }, now);
    }
    case "finding-closed": {
      const { finding, as, why } = event;
      return closeFinding(actor, slug, { audit, finding, as, why, steps: stepsOf(finding) }, now);
    }
    case "audit-closed":
      return closeAudit(actor, slug, { audit, conclusion: event.conclusion }, now);
  }
}

const citing = (record?: { kind: string; number: number }) => ({
  recordKind: record?.kind,
  recordNumber: record?.number,
});
