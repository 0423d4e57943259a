import { linkTo } from "@/lib/links";
import type { Addressed } from "@/lib/mail/letter";
import { addresseeInSeat, addressOf, becauseOfSeat, isActive, projectAddress, to } from "./addressees";

const opening = {
  first: "A week ago you were asked to read the statements of accountability",
  second: "Two weeks ago you were asked to read the statements of accountability",
};

/** A gentle word that the statements still wait; unless they do not, or the person wants no reminders. */
export async function writeReminder(memberId: string, time: "first" | "second"): Promise<Addressed | null> {
  const seat = await addresseeInSeat(memberId);
  if (!seat || seat.hasSigned || !isActive(seat) || seat.remindersStoppedAt) return null;
  const token = linkTo("stop-reminders", memberId);
  const stop = addressOf(`/reminders/stop/${token}`);
  const letter = to(seat, {
    subject: "A reminder from Alongside",
    parts: [
      { words: `${opening[time]} in “${seat.project.title}”. They wait for you still.` },
      { words: "There is no hurry. You can stop half-way, ask to talk about any of them first, or ask for help." },
      { link: projectAddress(seat, "/statements"), label: "Go to the statements" },
    ],
    foot: [becauseOfSeat(seat), { link: stop, label: "Stop these reminders" }],
  });
  return letter && { ...letter, stop: addressOf(`/reminders/stop/${token}/now`) };
}
