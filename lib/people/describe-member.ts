import { eq, sql } from "drizzle-orm";
import { member, memberPrivate } from "@/db/schema/members";
import { seatCommand } from "@/lib/commands/project-command";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { answerOf, DescribeMember } from "./schema";

/** Keeps what a person said of strengths, access needs, hopes, contact and recognition. */
export const describeMember = seatCommand("member.describe", DescribeMember, async ({ tx, seat, input, record }) => {
  await requireUnchanged(tx, "member", seat, input);
  await tx
    .update(memberPrivate)
    .set({ accessNeeds: input.accessNeeds, contact: input.contact })
    .where(eq(memberPrivate.memberId, seat.id));
  await tx
    .update(member)
    .set({
      version: sql`${member.version} + 1`,
      strengths: input.strengths,
      strengthsAnswer: answerOf(input.strengths, input.strengthsDeclined),
      hopes: input.hopes,
      hopesAnswer: answerOf(input.hopes, input.hopesDeclined),
      recognition: input.recognition,
      recognitionAnswer: answerOf(input.recognition, input.recognitionDeclined),
      accessNeedsAnswer: answerOf(input.accessNeeds, input.accessNeedsDeclined),
      contactAnswer: answerOf(input.contact, input.contactDeclined),
    })
    .where(eq(member.id, seat.id));
  await record("member", seat.id);
});
