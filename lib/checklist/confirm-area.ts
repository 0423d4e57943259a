import { areaConfirmation } from "@/db/schema/checklist";
import { projectCommand } from "@/lib/commands/project-command";
import { NotAllowed } from "@/lib/errors";
import { ConfirmArea } from "./schema";

/** One member's word on an area: in place, or not yet. Earlier words stay. */
export const confirmArea = projectCommand("area.confirm", ConfirmArea, async (context) => {
  const { tx, project, ownSeat, input, record, now } = context;
  if (!ownSeat) throw new NotAllowed("area.confirm");
  const [given] = await tx
    .insert(areaConfirmation)
    .values({ ...input, projectId: project.id, memberId: ownSeat.id, confirmedAt: now })
    .returning({ id: areaConfirmation.id });
  if (!given) throw new Error("The confirmation was not kept");
  await record("area-confirmation", given.id);
});
