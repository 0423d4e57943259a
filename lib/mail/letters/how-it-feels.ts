import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { type Day, dayInWords } from "@/lib/calendar/days";
import type { Addressed } from "@/lib/mail/letter";
import { feltRounds, pulseRounds, type Rounds } from "@/lib/rounds/rounds";
import { addresseeInSeat, becauseOfSeat, projectAddress, to } from "./addressees";

type AboutRound = { roundId: string; memberId: string };

/** Asks someone how the work feels; nothing once they have answered, the question is closed, or on a break. */
export function writeHowItFeels(about: AboutRound): Promise<Addressed | null> {
  return writeQuestion(about, { rounds: feltRounds, path: "/ladder/felt", asked: "how the work feels" });
}

/** The same for a pulse. */
export function writePulse(about: AboutRound): Promise<Addressed | null> {
  const asked = "for a pulse: five short statements on how the work feels";
  return writeQuestion(about, { rounds: pulseRounds, path: "/pulse/answer", asked });
}

type Question = { rounds: Rounds; path: `/${string}`; asked: string };

async function writeQuestion(
  { roundId, memberId }: AboutRound,
  { rounds, path, asked }: Question,
): Promise<Addressed | null> {
  const [open] = await database().execute<{ until: Day }>(sql`
    select r.open_until::text as until from ${rounds.round} r where r.id = ${roundId} and r.closed_on is null
      and not exists (select from ${rounds.answered} a where a.round_id = r.id and a.member_id = ${memberId})`);
  const seat = await addresseeInSeat(memberId);
  if (!open || !seat || seat.leftOn || seat.pausedOn) return null;
  return to(seat, {
    subject: "A question for you in Alongside",
    parts: [
      { words: `Everyone at the table of “${seat.project.title}” is asked ${asked}, until ${dayInWords(open.until)}.` },
      { link: projectAddress(seat, path), label: "Answer the question" },
      { words: "Your answer is not kept with your name. You do not have to answer." },
    ],
    foot: [becauseOfSeat(seat)],
  });
}
