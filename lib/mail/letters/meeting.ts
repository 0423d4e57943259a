import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { meeting } from "@/db/schema/meetings";
import { dayInWords } from "@/lib/calendar/days";
import { meetingsCalendar } from "@/lib/calendar/meetings-calendar";
import { dayOf, whenInWords } from "@/lib/calendar/moments";
import { env } from "@/lib/env";
import type { Addressed, Part } from "@/lib/mail/letter";
import { type Addressee, addresseeInSeat, becauseOfSeat, projectAddress, to } from "./addressees";

type AboutMeeting = { meetingId: string; memberId: string };
type Found = { seat: Addressee; about: typeof meeting.$inferSelect };

/** When and where a meeting is, what it is about and what to read before it; nothing once it has begun or is called off. */
export async function writeMeeting(job: AboutMeeting, now: Date): Promise<Addressed | null> {
  const found = await find(job);
  if (!found || found.about.calledOffAt || found.about.startsAt <= now) return null;
  const { seat, about } = found;
  const letter = to(seat, {
    subject: "A meeting in Alongside",
    parts: [
      { words: `There is a meeting in “${seat.project.title}”: ${about.title}` },
      { facts: whenAndWhere(found) },
      ...titledList("What is on the agenda:", about.agenda.map(pointInWords)),
      ...(about.papers.length > 0 ? [{ words: "To read before it, or to leave unread:" }] : []),
      ...about.papers.map(paperPart),
      { link: addressOfMeeting(found), label: "See the meeting" },
      { words: "If you cannot come, tell whoever holds it. What you would say there can be said before or after it." },
    ],
    foot: [becauseOfSeat(seat)],
  });
  return letter && { ...letter, calendar: calendarFor(found, now) };
}

/** A word that a meeting is called off. Why is read behind the sign-in. */
export async function writeMeetingCalledOff(job: AboutMeeting, now: Date): Promise<Addressed | null> {
  const found = await find(job);
  if (!found?.about.calledOffAt || found.about.endsAt <= now) return null;
  const { seat, about } = found;
  const letter = to(seat, {
    subject: "A change in Alongside",
    parts: [
      { words: `A meeting in “${seat.project.title}” is called off: ${about.title}` },
      { facts: [["It was to be on", whenInWords(about, seat.timeZone)]] },
      { link: addressOfMeeting(found), label: "See why" },
    ],
    foot: [becauseOfSeat(seat)],
  });
  return letter && { ...letter, calendar: calendarFor(found, now) };
}

/** A word that notes can be read and put right: not their words, which are read behind the sign-in. */
export async function writeMeetingNotes(job: AboutMeeting, now: Date): Promise<Addressed | null> {
  const found = await find(job);
  const until = found?.about.correctUntil;
  if (!found || !until || until < dayOf(now, found.seat.timeZone)) return null;
  const { seat, about } = found;
  return to(seat, {
    subject: "Something for you to read in Alongside",
    parts: [
      { words: `There are notes of a meeting in “${seat.project.title}”: ${about.title}` },
      { words: `Were you there, or is it about you? Until ${dayInWords(until)} you can say what was otherwise.` },
      { link: addressOfMeeting(found), label: "Read the notes" },
    ],
    foot: [becauseOfSeat(seat)],
  });
}

async function find({ meetingId, memberId }: AboutMeeting): Promise<Found | null> {
  const [about] = await database().select().from(meeting).where(eq(meeting.id, meetingId));
  const seat = await addresseeInSeat(memberId);
  return about && seat && seat.leftOn === null && seat.pausedOn === null ? { seat, about } : null;
}

function whenAndWhere({ seat, about }: Found): [string, string][] {
  const facts: [string, string][] = [["When", whenInWords(about, seat.timeZone)]];
  if (about.place !== "") facts.push(["Where", about.place]);
  if (about.link !== "") facts.push(["Link", about.link]);
  if (about.access !== "") facts.push(["So that everyone can take part", about.access]);
  return facts;
}

function titledList(title: string, list: string[]): Part[] {
  return list.length === 0 ? [] : [{ words: title }, { list }];
}

function pointInWords({ text, minutes }: { text: string; minutes: number | null }): string {
  return minutes === null ? text : `${text} (${minutes} minutes)`;
}

function paperPart({ text, link }: { text: string; link: string }): Part {
  return link === "" ? { list: [text] } : { link, label: text };
}

function addressOfMeeting({ seat, about }: Found): string {
  return projectAddress(seat, `/meetings/${about.number}`);
}

function calendarFor({ about }: Found, now: Date): string {
  return meetingsCalendar([about], { site: env().nextauthUrl, madeAt: now });
}
