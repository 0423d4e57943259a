import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { evidencePack } from "@/db/schema/evidence";
import { project } from "@/db/schema/projects";
import { newestCheckpointAt } from "@/lib/ledger/opened-checkpoint";
import type { Addressed } from "@/lib/mail/letter";
import { addressOf } from "./addressees";
import { coordinatorWith, waysToStop } from "./coordinators";

type PackMade = { networkPersonId: string; packId: string };

/** That a pack was made, with a checkpoint that has seen it: kept elsewhere, it tells later whether the pack is the whole of it. */
export async function writePackMade({ networkPersonId, packId }: PackMade): Promise<Addressed | null> {
  const coordinator = await coordinatorWith(networkPersonId);
  const [pack] = await database()
    .select({ number: evidencePack.number, id: project.id, slug: project.slug, title: project.title })
    .from(evidencePack)
    .innerJoin(project, eq(project.id, evidencePack.projectId))
    .where(eq(evidencePack.id, packId));
  if (!coordinator?.email || coordinator.stoppedAt !== null || !pack) return null;
  const checkpoint = await newestCheckpointAt(new Set([pack.id]));
  if (!checkpoint) throw new Error(`No checkpoint has seen evidence pack ${packId}.`);
  const stop = waysToStop(networkPersonId);
  return {
    to: coordinator.email,
    isOfDemo: coordinator.isOfDemo,
    letter: {
      subject: "Something for you to keep, from Alongside",
      name: coordinator.name,
      parts: [
        { words: `Evidence pack ${pack.number} of “${pack.title}” was made.` },
        {
          words:
            "The file beside this letter is a signed checkpoint that has seen it. Keep it: with it, anyone can see later whether something was cut off or changed.",
        },
        { link: addressOf(`/projects/${pack.slug}/evidence`), label: "See which packs were made" },
      ],
      foot: [
        { words: `Alongside sends you this because you coordinate ${coordinator.networkName}.` },
        { link: stop.page, label: "Stop this letter, and the weekly one" },
      ],
    },
    stop: stop.now,
    checkpoint,
  };
}
