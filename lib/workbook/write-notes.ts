import { isDeepStrictEqual } from "node:util";
import { and, eq, sql } from "drizzle-orm";
import { workbookPart } from "@/db/schema/workbook";
import { accountCommand } from "@/lib/commands/account-command";
import { Refused, StaleEdit } from "@/lib/errors";
import { type Notes, WriteNotes } from "./schema";

const alreadyBegun =
  "Your first answer is kept as you wrote it, so that you can look back at the end. There you can write it anew.";

const meanwhile = () => "You saved this part on another page meanwhile. If you save again, this takes its place.";

/**
 * Keeps what someone wrote for themself in a part of the workbook. No record (docs/adr/0012): it is nobody else's.
 * The first answer of all stays as it was written.
 */
export const writeNotes = accountCommand("account.note", WriteNotes, async ({ tx, person, input }) => {
  const { part, version, ...said } = input;
  const notes = answersIn(said);
  const [kept] = await tx
    .select({ version: workbookPart.version, notes: workbookPart.notes })
    .from(workbookPart)
    .where(and(eq(workbookPart.personId, person.id), eq(workbookPart.part, part)));
  if (kept && isDeepStrictEqual(kept.notes, notes)) return;
  if (kept && part === "start") throw new Refused([alreadyBegun]);
  if (kept && kept.version !== version) throw new StaleEdit(kept.version, [], [], "You", meanwhile);
  await tx
    .insert(workbookPart)
    .values({ personId: person.id, part, notes })
    .onConflictDoUpdate({
      target: [workbookPart.personId, workbookPart.part],
      set: { notes, version: sql`${workbookPart.version} + 1` },
    });
});

function answersIn(said: Record<string, unknown>): Notes {
  const isAnswer = (one: [string, unknown]): one is [string, string] => typeof one[1] === "string" && one[1] !== "";
  return Object.fromEntries(Object.entries(said).filter(isAnswer));
}
