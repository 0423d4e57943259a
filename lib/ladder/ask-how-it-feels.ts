import { eq } from "drizzle-orm";
import { feltRound } from "@/db/schema/engagement";
import { dayOf } from "@/lib/calendar/moments";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { Refused } from "@/lib/errors";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { seatsByMail } from "@/lib/seating/seats-by-mail";
import { openRoundOf } from "./open-round";
import { requireEndOfRound } from "./rules";
import { AskHowItFeels } from "./schema";

/** Asks everyone at the table on which rung it feels, until a day, and tells whoever has an address by mail. Resolves to the round's number. */
export const askHowItFeels = projectCommand(
  "ladder.ask",
  AskHowItFeels,
  async ({ tx, project, ownSeat, input, record, now }) => {
    const openedOn = dayOf(now, project.timeZone);
    requireEndOfRound("openUntil", input.openUntil, openedOn);
    if (await openRoundOf(tx, project.id)) throw new Refused(["Everyone is being asked already. Close that first."]);
    const number = await nextNumber(tx, feltRound, eq(feltRound.projectId, project.id));
    const [asked] = await tx
      .insert(feltRound)
      .values({ projectId: project.id, number, openedOn, openUntil: input.openUntil })
      .returning({ id: feltRound.id });
    if (!asked) throw new Error("Nobody was asked");
    await record("felt-round", asked.id);
    for (const memberId of await seatsByMail(tx, project.id)) {
      if (memberId !== ownSeat?.id) await enqueueMail(tx, { kind: "how-it-feels", roundId: asked.id, memberId });
    }
    return number;
  },
);
