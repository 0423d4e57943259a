import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { database } from "@/db/client";
import { evidenceFile } from "@/db/schema/files";
import { member } from "@/db/schema/members";
import { project } from "@/db/schema/projects";
import { signature } from "@/db/schema/signatures";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import { slugFrom } from "@/lib/slug";

/** A file's content, for the person whose signature it shows, and the project's lead and facilitators. Throws NotFound for everyone else. */
export async function openFile(actor: Actor, slug: string, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound();
  const viewer = alias(member, "viewer");
  const [found] = await database()
    .select({ mediaType: evidenceFile.mediaType, sha256: evidenceFile.sha256, content: evidenceFile.content })
    .from(evidenceFile)
    .innerJoin(project, eq(project.id, evidenceFile.projectId))
    .innerJoin(signature, eq(signature.id, evidenceFile.signatureId))
    .innerJoin(member, eq(member.id, signature.memberId))
    .leftJoin(
      viewer,
      and(
        eq(viewer.projectId, project.id),
        eq(viewer.personId, actor.personId),
        isNull(viewer.leftOn),
        inArray(viewer.role, ["lead", "facilitator"]),
      ),
    )
    .where(
      and(
        eq(project.slug, slugFrom(slug)),
        eq(evidenceFile.id, id),
        or(eq(member.personId, actor.personId), eq(viewer.personId, actor.personId)),
      ),
    );
  if (!found) throw new NotFound();
  return found;
}

export type FileLine = { id: string; mediaType: string; bytes: number; sha256: string; addedAt: Date };

/** The files kept beside a signature, by its number, for a page that may show them. */
export async function filesOf(slug: string, number: number): Promise<FileLine[]> {
  const { id, mediaType, bytes, sha256, addedAt } = evidenceFile;
  return database()
    .select({ id, mediaType, bytes, sha256, addedAt })
    .from(evidenceFile)
    .innerJoin(signature, eq(signature.id, evidenceFile.signatureId))
    .innerJoin(project, eq(project.id, signature.projectId))
    .where(and(eq(project.slug, slugFrom(slug)), eq(signature.number, number)))
    .orderBy(asc(addedAt), asc(id));
}
