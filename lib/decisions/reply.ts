import { eq } from "drizzle-orm";
import { decision } from "@/db/schema/decisions";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { Reply } from "./afterwards-schema";
import { findDecision } from "./find-decision";

/** What the group says to a decision of theirs being set aside. */
export const reply = projectCommand("decision.reply", Reply, async (context) => {
  const { tx, input, record } = context;
  const found = await findDecision(context, input.decision, "decision.reply");
  await requireUnchanged(tx, "decision", found, input);
  const said = { setAsideReply: input.reply };
  requireChange(found, said);
  await tx
    .update(decision)
    .set({ version: found.version + 1, ...said })
    .where(eq(decision.id, found.id));
  await record("decision", found.id);
});
