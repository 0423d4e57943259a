import { randomInt } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { paperPack } from "@/db/schema/signatures";
import { seatCommand } from "@/lib/commands/project-command";
import { requireStillSeated } from "@/lib/people/rules";
import { newCode, PrintStatements } from "./schema";

/** Makes the printed statements of one person, with the code that finds them again: one for each version, however often it is printed. */
export const printStatements = seatCommand(
  "statement.print",
  PrintStatements,
  async ({ tx, project, seat, input, record, now }) => {
    requireStillSeated(seat);
    const { frameworkHash } = project;
    const [printed] = await tx
      .select({ code: paperPack.code })
      .from(paperPack)
      .where(and(eq(paperPack.memberId, seat.id), eq(paperPack.frameworkHash, frameworkHash)));
    if (printed) return { ...printed, ...input };
    const code = newCode((below) => randomInt(below));
    const [made] = await tx
      .insert(paperPack)
      .values({ projectId: project.id, memberId: seat.id, frameworkHash, code, madeAt: now })
      .returning({ id: paperPack.id });
    if (!made) throw new Error("The printed statements were not kept");
    await record("paper-pack", made.id);
    return { code, ...input };
  },
);
