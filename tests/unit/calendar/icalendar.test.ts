import { describe, expect, it } from "vitest";
import { iCalendar } from "@/lib/calendar/icalendar";
import { meetingsCalendar } from "@/lib/calendar/meetings-calendar";

const madeAt = new Date("2026-11-23T12:00:00Z");
const event = {
  id: "7@example.org",
  version: 3,
  startsAt: new Date("2026-12-21T18:00:00Z"),
  endsAt: new Date("2026-12-21T19:30:00Z"),
  summary: "A meeting",
  location: "",
  description: "See you",
  url: "https://example.org/7",
  isCalledOff: false,
};
const calendarOf = (about: Partial<typeof event>) =>
  iCalendar({ name: "Meetings", madeAt, events: [{ ...event, ...about }] });
const unfolded = (calendar: string) => calendar.replaceAll("\r\n ", "").split("\r\n");

describe("a calendar", () => {
  it("says each meeting in whole lines, in UTC", () => {
    const lines = unfolded(calendarOf({}));
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
    expect(lines).toEqual(
      expect.arrayContaining([
        "UID:7@example.org",
        "SEQUENCE:3",
        "DTSTAMP:20261123T120000Z",
        "DTSTART:20261221T180000Z",
        "DTEND:20261221T193000Z",
        "STATUS:CONFIRMED",
      ]),
    );
    expect(lines.some((line) => line.startsWith("LOCATION"))).toBe(false);
  });

  it("keeps signs that mean something to calendars as words, and lets nobody write lines of their own", () => {
    const lines = unfolded(calendarOf({ location: "Hall 2; back, left\\right\r\nEND:VCALENDAR" }));
    expect(lines).toContain("LOCATION:Hall 2\\; back\\, left\\\\right\\nEND:VCALENDAR");
    expect(lines.filter((line) => line === "END:VCALENDAR")).toHaveLength(1);
  });

  it("breaks lines at 75 bytes, and no character in two", () => {
    const location = "Salão 🪑 ".repeat(40).trim();
    const calendar = calendarOf({ location });
    for (const line of calendar.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(unfolded(calendar)).toContain(`LOCATION:${location}`);
  });

  it("keeps what was called off, as called off", () => {
    expect(unfolded(calendarOf({ isCalledOff: true }))).toContain("STATUS:CANCELLED");
  });
});

it("a calendar of meetings says nothing of what a project is about, and leads to it", () => {
  const meeting = {
    ...{ id: "7", version: 1, startsAt: event.startsAt, endsAt: event.endsAt, calledOffAt: null },
    ...{ place: "The hall", link: "https://meet.example.org/x" },
  };
  const lines = unfolded(meetingsCalendar([meeting], { site: "https://alongside.example.org", madeAt }));
  expect(lines).toEqual(
    expect.arrayContaining([
      "UID:7@alongside.example.org",
      "SUMMARY:A meeting (Alongside)",
      "LOCATION:The hall",
      "DESCRIPTION:https://meet.example.org/x\\nhttps://alongside.example.org/meetings/7",
    ]),
  );
});
