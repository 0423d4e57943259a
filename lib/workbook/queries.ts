import { and, asc, eq, isNull, ne } from "drizzle-orm";
import { database } from "@/db/client";
import { member } from "@/db/schema/members";
import { project } from "@/db/schema/projects";
import { workbookPart } from "@/db/schema/workbook";
import type { Actor } from "@/lib/commands/actor";
import type { Notes, Part } from "./schema";

export type OwnWorkbook = Partial<Record<Part, { version: number; notes: Notes }>>;

/** The parts of the workbook that the actor went through, with what they wrote there. Nobody reads another person's. */
export async function ownWorkbook(actor: Actor | null): Promise<OwnWorkbook> {
  if (!actor) return {};
  const written = await database()
    .select({ part: workbookPart.part, version: workbookPart.version, notes: workbookPart.notes })
    .from(workbookPart)
    .where(eq(workbookPart.personId, actor.personId));
  return Object.fromEntries(written.map(({ part, ...kept }) => [part, kept]));
}

/** Where the actor has a seat, and so can write down what they learnt. */
export function ownSeatsNow(actor: Actor): Promise<{ slug: string; title: string; seat: number }[]> {
  return database()
    .select({ slug: project.slug, title: project.title, seat: member.number })
    .from(member)
    .innerJoin(project, eq(project.id, member.projectId))
    .where(and(eq(member.personId, actor.personId), isNull(member.leftOn), ne(project.stage, "closed")))
    .orderBy(asc(project.title));
}
