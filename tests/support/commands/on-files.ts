import { eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { evidenceFile } from "@/db/schema/files";
import { member } from "@/db/schema/members";
import type { Actor } from "@/lib/commands/actor";
import { keepFile } from "@/lib/files/keep-file";
import { takeBackFile } from "@/lib/files/take-back-file";
import { giveVoice } from "@/lib/voices/give-voice";
import { now, type Project } from "@/tests/support/network";
import { aFile, aPdf } from "@/tests/support/pictures";
import type { CommandVerb, Deed } from "./deed";

const said = ({ member, slug }: Project) => giveVoice(member, slug, { text: "See the plan.", way: "name" }, now);
const aPlan = () => ({ of: { voice: 1 }, file: aFile(aPdf, "plan.pdf") });

/** What they added themselves, else what anyone did: a member takes back nobody else's. */
async function fileFor({ personId }: Actor, { id }: Project): Promise<string> {
  const [file] = await database()
    .select({ id: evidenceFile.id })
    .from(evidenceFile)
    .innerJoin(member, eq(member.id, evidenceFile.addedById))
    .where(eq(evidenceFile.projectId, id))
    .orderBy(sql`${member.personId} <> ${personId}`);
  return file?.id ?? "";
}

/** What can be done about files kept as evidence, done rightly. */
export const commandsOnFiles = {
  "file.keep": {
    prepare: said,
    attempt: (actor, { slug }) => keepFile(actor, slug, aPlan(), now),
    records: ["project evidence-file"],
  },
  "file.take-back": {
    prepare: async (project) => {
      await said(project);
      await keepFile(project.member, project.slug, aPlan(), now);
      const another = { of: { voice: 1 }, file: aFile("The plan in words", "plan.txt") };
      await keepFile(project.otherMember, project.slug, another, now);
    },
    attempt: async (actor, project) => takeBackFile(actor, project.slug, { file: await fileFor(actor, project) }, now),
    records: ["project evidence-file"],
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
