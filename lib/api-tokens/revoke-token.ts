import { and, eq, sql } from "drizzle-orm";
import { apiToken } from "@/db/schema/api-tokens";
import { accountCommand } from "@/lib/commands/account-command";
import { NotFound, Refused } from "@/lib/errors";
import { RevokeToken } from "./schema";

/** Ends one of one's own tokens, at once and for good. Also for someone who coordinates nothing any more. */
export const revokeToken = accountCommand("api-token.revoke", RevokeToken, async (context) => {
  const { tx, person, input, record, now } = context;
  const [found] = await tx
    .select({ id: apiToken.id, revokedAt: apiToken.revokedAt })
    .from(apiToken)
    .where(and(eq(apiToken.personId, person.id), eq(apiToken.number, input.token)));
  if (!found) throw new NotFound();
  if (found.revokedAt) throw new Refused(["This token was revoked already."]);
  await tx
    .update(apiToken)
    .set({ version: sql`${apiToken.version} + 1`, revokedAt: now })
    .where(eq(apiToken.id, found.id));
  await record("api-token", found.id);
});
