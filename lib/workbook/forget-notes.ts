import { eq } from "drizzle-orm";
import { workbookPart } from "@/db/schema/workbook";
import { accountCommand } from "@/lib/commands/account-command";
import { ForgetNotes } from "./schema";

/** Deletes everything that someone wrote in the workbook, for good. Nothing tells that it was there. */
export const forgetNotes = accountCommand("account.forget-notes", ForgetNotes, async ({ tx, person }) => {
  await tx.delete(workbookPart).where(eq(workbookPart.personId, person.id));
});
