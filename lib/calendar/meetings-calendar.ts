import { iCalendar } from "@/lib/calendar/icalendar";

type Meeting = {
  id: string;
  version: number;
  startsAt: Date;
  endsAt: Date;
  place: string;
  link: string;
  calledOffAt: Date | null;
};

type Written = { site: string; madeAt: Date };

/**
 * Meetings as calendars read them. Anyone may see a calendar on a screen: it says nothing of what a project is about, and
 * so it leads to each by an address that does not name the project.
 */
export function meetingsCalendar(meetings: Meeting[], { site, madeAt }: Written): string {
  const events = meetings.map((meeting) => {
    const url = new URL(`/meetings/${meeting.id}`, site).href;
    return {
      id: `${meeting.id}@${new URL(site).hostname}`,
      version: meeting.version,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      summary: "A meeting (Alongside)",
      location: meeting.place === "" ? meeting.link : meeting.place,
      description: meeting.link === "" ? url : `${meeting.link}\n${url}`,
      url,
      isCalledOff: meeting.calledOffAt !== null,
    };
  });
  return iCalendar({ name: "Meetings (Alongside)", madeAt, events });
}
