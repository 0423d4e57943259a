/** One meeting as calendars of phones and computers read it. */
type CalendarEvent = {
  /** The same for one meeting in every calendar, for ever. */
  id: string;
  /** Counts up with every change: a calendar takes the highest. */
  version: number;
  startsAt: Date;
  endsAt: Date;
  summary: string;
  location: string;
  description: string;
  url: string;
  isCalledOff: boolean;
};

type Calendar = { name: string; madeAt: Date; events: CalendarEvent[] };

/** A calendar by RFC 5545. Moments stand in UTC, so that it needs no rules of any time zone. */
export function iCalendar({ name, madeAt, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Alongside//Meetings//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL:PT6H",
    ...events.flatMap((event) => eventLines(event, madeAt)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, madeAt: Date): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${event.id}`,
    `SEQUENCE:${event.version}`,
    `DTSTAMP:${inUtc(madeAt)}`,
    `DTSTART:${inUtc(event.startsAt)}`,
    `DTEND:${inUtc(event.endsAt)}`,
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.location === "" ? [] : [`LOCATION:${escaped(event.location)}`]),
    `DESCRIPTION:${escaped(event.description)}`,
    `URL:${event.url}`,
    `STATUS:${event.isCalledOff ? "CANCELLED" : "CONFIRMED"}`,
    "CLASS:PRIVATE",
    "END:VEVENT",
  ];
}

/** "20261123T183000Z" */
function inUtc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n|\r/g, "\\n");
}

const mostBytes = 75;

/** Lines of 75 bytes at most, broken between characters; the next one goes on after a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let result = "";
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > mostBytes) {
      result += "\r\n ";
      bytes = 1;
    }
    result += character;
    bytes += size;
  }
  return result;
}
