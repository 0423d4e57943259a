import { linkTo } from "@/lib/links";
import type { Addressed } from "@/lib/mail/letter";
import { addresseeInSeat, addressOf, becauseOfSeat, isActive, projectAddress, to } from "./addressees";

/** No word on how long ago: after a break, or where no mail went out for a while, it may be much longer. */
const waiting = { first: "They wait for you still.", second: "They wait for you still. This is the last reminder." };

/** A gentle word that the statements still wait; unless they do not, or the person wants no reminders. */
export async function writeReminder(memberId: string, time: "first" | "second"): Promise<Addressed | null> {
  const seat = await addresseeInSeat(memberId);
  if (!seat || seat.hasSigned || !isActive(seat) || seat.remindersStoppedAt) return null;
  const token = linkTo("stop-reminders", memberId);
  const stop = addressOf(`/reminders/stop/${token}`);
  const letter = to(seat, {
    subject: "A reminder from Alongside",
    parts: [
      {
        words: `You were asked to read the statements of accountability in “${seat.project.title}”. ${waiting[time]}`,
      },
      { words: "There is no hurry. You can stop half-way, ask to talk about any of them first, or ask for help." },
      { link: projectAddress(seat, "/statements"), label: "Go to the statements" },
    ],
    foot: [becauseOfSeat(seat), { link: stop, label: "Stop these reminders" }],
  });
  return letter && { ...letter, stop: addressOf(`/reminders/stop/${token}/now`) };
}
