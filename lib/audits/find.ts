import { and, eq, inArray } from "drizzle-orm";
import { audit, finding, findingLook, findingReply } from "@/db/schema/audits";
import { member } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import type { ProjectContext } from "@/lib/commands/project-command";
import { NotFound, Refused, StaleEdit } from "@/lib/errors";
import type { Step } from "./rules";

type Within = Pick<ProjectContext<unknown>, "tx" | "project">;
export type AuditRow = typeof audit.$inferSelect;
export type FindingRow = typeof finding.$inferSelect;

/** Throws Refused for whoever has, or had, a seat at this table: nobody audits their own work. */
export async function requireNoOwnSeat({ tx, project, actor }: Within & Pick<ProjectContext<unknown>, "actor">) {
  const own = and(eq(member.projectId, project.id), eq(member.personId, actor.personId));
  if ((await tx.$count(member, own)) === 0) return;
  throw new Refused([
    "You have, or had, a seat at this table, so this audit is for another coordinator. What you know you can say as a member.",
  ]);
}

/** An audit that is open, by its number. Throws NotFound or Refused. */
export async function findOpenAudit({ tx, project }: Within, number: number): Promise<AuditRow> {
  const [found] = await tx
    .select()
    .from(audit)
    .where(and(eq(audit.projectId, project.id), eq(audit.number, number)));
  if (!found) throw new NotFound();
  if (found.closedOn) throw new Refused(["This audit is closed. It stays to be read as it is."]);
  return found;
}

/** A finding of an open audit that has not come to its end. Throws NotFound or Refused. */
export async function findOpenFinding(within: Within, of: { audit: number; finding: number }): Promise<FindingRow> {
  const { id } = await findOpenAudit(within, of.audit);
  const [found] = await within.tx
    .select()
    .from(finding)
    .where(and(eq(finding.auditId, id), eq(finding.number, of.finding)));
  if (!found) throw new NotFound();
  if (found.closedOn) throw new Refused(["This finding is closed. It stays to be read as it is."]);
  return found;
}

type NumberedStep = Step & { number: number; name: string };

/** What was said and done about a finding since it was raised, in its order. */
export async function stepsOf(within: Pick<Within, "tx">, { id }: Pick<FindingRow, "id">): Promise<NumberedStep[]> {
  return (await stepsOfEach(within, [id])).get(id) ?? [];
}

/** The same of several findings, by their ids. */
export async function stepsOfEach({ tx }: Pick<Within, "tx">, ids: string[]): Promise<Map<string, NumberedStep[]>> {
  const replies = await tx
    .select({
      findingId: findingReply.findingId,
      number: findingReply.number,
      as: findingReply.saidAs,
      memberId: findingReply.memberId,
      name: member.name,
    })
    .from(findingReply)
    .innerJoin(member, eq(member.id, findingReply.memberId))
    .where(inArray(findingReply.findingId, ids));
  const looks = await tx
    .select({
      findingId: findingLook.findingId,
      number: findingLook.number,
      as: findingLook.result,
      name: person.name,
    })
    .from(findingLook)
    .innerJoin(person, eq(person.id, findingLook.lookedById))
    .where(inArray(findingLook.findingId, ids));
  const all = [
    ...replies.map((reply) => ({ by: "table" as const, ...reply })),
    ...looks.map((look) => ({ by: "auditor" as const, ...look })),
  ].sort((one, other) => one.number - other.number);
  return new Map(ids.map((id) => [id, all.filter(({ findingId }) => findingId === id)]));
}

/** Throws StaleEdit when something was said about a finding after its page was shown: nobody answers past each other. */
export function requireAllRead(steps: NumberedStep[], { steps: shown }: { steps: number }): void {
  if (steps.length === shown) return;
  const words = (who: string) =>
    `${who} said something about this finding while you were writing. Read it, then send yours.`;
  throw new StaleEdit(steps.length, [], [], steps.at(-1)?.name, words, "steps");
}
