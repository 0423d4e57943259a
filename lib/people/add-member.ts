import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireAll } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { createPersonOfNetwork } from "@/lib/seating/newcomers";
import { requireDayThatHasCome, requireGroup } from "@/lib/seating/rules";
import { takeSeat } from "@/lib/seating/take-seat";
import { requireRoleToGive } from "./rules";
import { AddMember, descriptionFrom } from "./schema";

/** Seats a person who has no e-mail. Resolves to the seat's number. Whoever has e-mail is invited, and joins by themself. */
export const addMember = projectCommand("member.add", AddMember, async (context) => {
  const { tx, project, ownSeat, input, record, now } = context;
  const { groups } = await frameworkOf(tx, project.frameworkHash);
  requireAll([
    () => requireGroup("group", input.group, groups),
    () => requireRoleToGive("role", input.role, ownSeat?.role),
    () => requireDayThatHasCome("joinedOn", input.joinedOn, dayOf(now, project.timeZone)),
  ]);
  const { name, group, role, joinedOn } = input;
  const newcomer = { name, joinedOn, networkId: project.networkId };
  const personId = await createPersonOfNetwork({ tx, record, now }, newcomer);
  return takeSeat(
    { tx, record, now },
    { projectId: project.id, personId, name, group, role, joinedOn, ...descriptionFrom(input) },
    input,
  );
});
