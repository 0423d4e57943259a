import { and, eq, isNull } from "drizzle-orm";
import { member } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar/moments";
import { type ProjectContext, projectCommand } from "@/lib/commands/project-command";
import { InvalidInput, requireAll } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { findOrCreatePerson } from "@/lib/seating/find-or-create-person";
import { requireDayThatHasCome, requireGroup } from "@/lib/seating/rules";
import { takeSeat } from "@/lib/seating/take-seat";
import { requireRoleToGive } from "./rules";
import { AddMember, descriptionFrom } from "./schema";

/** Seats a person. Resolves to the seat's number. */
export const addMember = projectCommand("member.add", AddMember, async (context) => {
  const { tx, project, ownSeat, input, record, now } = context;
  const { groups } = await frameworkOf(tx, project.frameworkHash);
  requireAll([
    () => requireGroup("group", input.group, groups),
    () => requireRoleToGive("role", input.role, ownSeat?.role),
    () => requireDayThatHasCome("joinedOn", input.joinedOn, dayOf(now, project.timeZone)),
  ]);
  const personId = await findOrCreatePerson({ tx, record, now }, { ...input, networkId: project.networkId });
  await requireNoSeatYet(context, personId);
  return takeSeat(
    { tx, record, now },
    {
      projectId: project.id,
      personId,
      name: input.name,
      group: input.group,
      role: input.role,
      joinedOn: input.joinedOn,
      signsInAlone: input.email !== "",
      ...descriptionFrom(input),
    },
    input,
  );
});

async function requireNoSeatYet({ tx, project }: ProjectContext<unknown>, personId: string): Promise<void> {
  const [seat] = await tx
    .select({ name: member.name })
    .from(member)
    .where(and(eq(member.projectId, project.id), eq(member.personId, personId), isNull(member.leftOn)));
  if (!seat) return;
  throw new InvalidInput([
    { name: "email", message: `${seat.name} already has a seat here with this e-mail address.` },
  ]);
}
