import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { member } from "@/db/schema/members";
import { project as projectTable } from "@/db/schema/projects";
import { signature } from "@/db/schema/signatures";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { recordInLedger } from "@/lib/ledger/record";
import type { Verb } from "@/lib/policy/policy";
import { everyCommand } from "./every-command";
import { aProject, now, type Project } from "./network";

/** A project of which there is one of everything that can be recorded, some of it changed since. */
export async function aFullProject(): Promise<Project> {
  const project = await aProject();
  const { lead, network, slug } = project;
  for (const verb of ["brief.write", "member.describe", "gap.add", "area.note", "area.confirm"] as const) {
    await everyCommand[verb].attempt(lead, project);
  }
  await everyCommand["network.describe"].attempt(network.coordinator, project);
  await writeAreaNote(lead, slug, { area: "people", text: "We asked again.", version: 1 }, now);
  await sign(project);
  return project;
}

// Signing has its record already, and its command not yet.
async function sign({ id, lead }: Project): Promise<void> {
  await database().transaction(async (tx) => {
    const [seat] = await tx
      .select({ memberId: member.id, frameworkHash: projectTable.frameworkHash })
      .from(member)
      .innerJoin(projectTable, eq(projectTable.id, member.projectId))
      .where(eq(member.projectId, id));
    if (!seat) throw new Error("Nobody has a seat here.");
    const [signed] = await tx
      .insert(signature)
      .values({ projectId: id, ...seat, signedAt: now })
      .returning({ id: signature.id });
    const act = { verb: "statements.sign" as Verb, actorId: lead.personId, at: now };
    await recordInLedger(tx, act, "signature", signed?.id ?? "");
  });
}
