import { eq, sql } from "drizzle-orm";
import { person as personTable } from "@/db/schema/people";
import { accountCommand } from "@/lib/commands/account-command";
import { requireChange } from "@/lib/commands/require-change";
import { RenameAccount } from "./schema";

/** Changes the name a person is greeted with. Their seats keep the names under which they were taken. */
export const renameAccount = accountCommand("account.rename", RenameAccount, async ({ tx, person, input, record }) => {
  requireChange(person, { name: input.name });
  await tx
    .update(personTable)
    .set({ version: sql`${personTable.version} + 1`, name: input.name })
    .where(eq(personTable.id, person.id));
  await record("person", person.id);
});
