import { and, desc, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import { meeting } from "@/db/schema/meetings";
import type { Actor } from "@/lib/commands/actor";
import { keepFile } from "@/lib/files/keep-file";
import type { FileOf } from "@/lib/files/schema";
import type { ProjectView } from "@/lib/projects/queries";
import type { DemoEvent } from "./demo-project";

type FileEvent = Extract<DemoEvent, { what: "file" }>;

/** Keeps a small file of plain text beside a decision or a meeting, the latest of its title. */
export async function enterFile(actor: Actor, view: ProjectView, event: FileEvent, now: Date): Promise<void> {
  const file = new File([event.text], event.name);
  return keepFile(actor, view.slug, { of: await recordCalled(view, event), file }, now);
}

async function recordCalled({ id, slug }: ProjectView, event: FileEvent): Promise<FileOf> {
  const [table, title] = event.meeting === undefined ? [decision, event.decision] : [meeting, event.meeting];
  const [found] = await database()
    .select({ number: table.number })
    .from(table)
    .where(and(eq(table.projectId, id), eq(table.title, title ?? "")))
    .orderBy(desc(table.number))
    .limit(1);
  if (!found) throw new Error(`There is no “${title}” in ${slug}.`);
  return event.meeting === undefined ? { decision: found.number } : { meeting: found.number };
}
