import { dayOf } from "@/lib/calendar/moments";
import { type ProjectContext, projectCommand } from "@/lib/commands/project-command";
import { InvalidInput } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { issueInvitation } from "@/lib/seating/issue-invitation";
import { createPersonOfNetwork } from "@/lib/seating/newcomers";
import { takeSeat } from "@/lib/seating/take-seat";
import { knownPeople } from "./known-people";
import { readList } from "./read-list";
import { type ListLine, problemsOf } from "./rules";
import { AddList } from "./schema";

type ListAdded = { seated: number; invited: number };

/** Brings in a whole list at once: a seat for whoever has no e-mail, an invitation for whoever has. The list is read anew. */
export const addList = projectCommand("member.add-list", AddList, async (context): Promise<ListAdded> => {
  const { tx, project, ownSeat, input, now } = context;
  const { groups } = await frameworkOf(tx, project.frameworkHash);
  const known = await knownPeople(tx, project.id, now);
  const read = readList(input.text, { groups, known, ownRole: ownSeat?.role });
  const right = read.lines.filter((line) => line.problems.length === 0);
  if (read.problem) throw new InvalidInput(problemsOf(read));
  const wrong = read.lines.length - right.length;
  if (wrong > 0 && !input.leaveOut) throw new InvalidInput([notLeftOut, ...problemsOf(read)]);
  if (right.length === 0) throw new InvalidInput([{ name: "the-list", message: "No line of this list is right yet." }]);
  for (const line of right) await bringIn(context, line);
  const invited = right.filter(({ email }) => email !== "").length;
  return { seated: right.length - invited, invited };
});

const notLeftOut = {
  name: "leaveOut",
  message: "Nothing is saved yet. Put the lines right, or tick to leave them out.",
};

async function bringIn({ tx, project, actor, record, now }: ProjectContext<unknown>, line: ListLine): Promise<void> {
  const { name, group, email, role } = line;
  if (email !== "") {
    const invited = { projectId: project.id, invitedById: actor.personId, name, email, role, group, asks: "" };
    await issueInvitation({ tx, record, now }, invited);
    return;
  }
  const joinedOn = dayOf(now, project.timeZone);
  const newcomer = { name, networkId: project.networkId, joinedOn };
  const personId = await createPersonOfNetwork({ tx, record, now }, newcomer);
  await takeSeat({ tx, record, now }, { projectId: project.id, personId, name, group, role, joinedOn });
}
