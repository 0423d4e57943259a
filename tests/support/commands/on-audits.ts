import { changeFinding } from "@/lib/audits/change-finding";
import { closeAudit } from "@/lib/audits/close-audit";
import { closeFinding } from "@/lib/audits/close-finding";
import { judge } from "@/lib/audits/judge";
import { lookAtFinding } from "@/lib/audits/look-at-finding";
import { openAudit } from "@/lib/audits/open-audit";
import { raiseFinding } from "@/lib/audits/raise-finding";
import { replyFor } from "@/lib/audits/reply-for";
import { replyToFinding } from "@/lib/audits/reply-to-finding";
import { drawSample } from "@/lib/network/draw-sample";
import { seatWithoutEmail } from "@/tests/support/assisting";
import { aFinding, aJudgement, aLook, anOpening, aReply, openOne, raiseOne } from "@/tests/support/audits";
import { now } from "@/tests/support/network";
import type { CommandVerb, Deed } from "./deed";

const seatOfNewcomer = 5;

/** Looking at a project's evidence, and answering that, done rightly. */
export const commandsOnAudits = {
  "network.draw-sample": {
    attempt: (actor, { network }) =>
      drawSample(actor, network.slug, { search: "", size: "1", why: "The yearly look." }, now),
    records: ["network audit-sample"],
  },
  "audit.open": {
    attempt: (actor, { slug }) => openAudit(actor, slug, anOpening, now),
    records: ["project audit"],
  },
  "audit.judge": {
    prepare: openOne,
    attempt: (actor, { slug }) => judge(actor, slug, aJudgement, now),
    records: ["project judgement"],
  },
  "audit.raise-finding": {
    prepare: openOne,
    attempt: (actor, { slug }) => raiseFinding(actor, slug, aFinding, now),
    records: ["project finding"],
  },
  "audit.change-finding": {
    prepare: raiseOne,
    attempt: (actor, { slug }) =>
      changeFinding(actor, slug, { ...aFinding, seen: "One seat is empty.", finding: 1, version: 1 }, now),
    records: ["project finding"],
  },
  "audit.look": {
    prepare: raiseOne,
    attempt: (actor, { slug }) => lookAtFinding(actor, slug, aLook, now),
    records: ["project finding-look"],
  },
  "audit.close-finding": {
    prepare: raiseOne,
    attempt: (actor, { slug }) =>
      closeFinding(
        actor,
        slug,
        { audit: 1, finding: 1, as: "taken-back", why: "I read the wrong list.", steps: 0 },
        now,
      ),
    records: ["project finding"],
  },
  "audit.close": {
    prepare: openOne,
    attempt: (actor, { slug }) => closeAudit(actor, slug, { audit: 1, conclusion: "All is well.", goAhead: "on" }, now),
    records: ["project audit"],
  },
  "finding.reply": {
    prepare: raiseOne,
    attempt: (actor, { slug }) => replyToFinding(actor, slug, aReply, now),
    records: ["project finding-reply"],
  },
  "finding.reply-for": {
    prepare: async (project) => {
      await seatWithoutEmail(project);
      await raiseOne(project);
    },
    attempt: (actor, { slug }) => replyFor(actor, slug, seatOfNewcomer, aReply, now),
    records: ["project finding-reply"],
    isWrittenDownFor: seatOfNewcomer,
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
