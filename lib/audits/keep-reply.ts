import { findingReply } from "@/db/schema/audits";
import { dayOf } from "@/lib/calendar/moments";
import type { MemberRow, ProjectContext } from "@/lib/commands/project-command";
import { Refused } from "@/lib/errors";
import { findOpenFinding, stepsOf } from "./find";
import { requireRecord } from "./require-record";
import { disputing } from "./rules";
import type { ReplyInput } from "./schema";
import { tellAuditor } from "./tell";

/** Keeps what the person in a seat says to a finding; `helper` is the seat of whoever writes it down for them. */
export async function keepReply(
  context: ProjectContext<ReplyInput>,
  seat: MemberRow,
  helper: MemberRow | null = null,
): Promise<void> {
  const { tx, project, input, record, now } = context;
  const found = await findOpenFinding(context, input);
  const { saidAs, text, recordKind, recordNumber } = input;
  await requireRecord(tx, project.id, { recordKind, recordNumber });
  const steps = await stepsOf(context, found);
  if (saidAs === "settled" && !disputing(steps).includes(seat.id)) {
    throw new Refused(["Nothing that you saw differently is open here, so there is nothing to settle."]);
  }
  const [kept] = await tx
    .insert(findingReply)
    .values({
      projectId: project.id,
      findingId: found.id,
      number: steps.length + 1,
      memberId: seat.id,
      helperId: helper?.id,
      saidAs,
      text,
      recordKind,
      recordNumber,
      saidOn: dayOf(now, project.timeZone),
    })
    .returning({ id: findingReply.id });
  if (!kept) throw new Error("The reply was not kept");
  await record("finding-reply", kept.id);
  await tellAuditor(tx, found.auditId);
}
