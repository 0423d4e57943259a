import { findingLook } from "@/db/schema/audits";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { findOpenAudit, findOpenFinding, requireAllRead, requireNoOwnSeat, stepsOf } from "./find";
import { LookAtFinding } from "./schema";
import { tellTable } from "./tell";

/** Answers the table, or says after another look whether what was done works. */
export const lookAtFinding = projectCommand("audit.look", LookAtFinding, async (context) => {
  const { tx, project, actor, input, record, now } = context;
  await requireNoOwnSeat(context);
  const found = await findOpenFinding(context, input);
  const steps = await stepsOf(context, found);
  requireAllRead(steps, input);
  const [kept] = await tx
    .insert(findingLook)
    .values({
      projectId: project.id,
      findingId: found.id,
      number: steps.length + 1,
      result: input.result,
      text: input.text,
      lookedById: actor.personId,
      lookedOn: dayOf(now, project.timeZone),
    })
    .returning({ id: findingLook.id });
  if (!kept) throw new Error("The look was not kept");
  await record("finding-look", kept.id);
  await tellTable(tx, await findOpenAudit(context, input.audit));
});
