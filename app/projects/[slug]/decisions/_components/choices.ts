import { groupsAtTable } from "@/app/_shell/groups-at-table";
import type { Choice } from "@/app/_ui/select";
import { type Day, dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import type { Meeting, MeetingLine } from "@/lib/meetings/queries";
import { satThen } from "@/lib/meetings/rules";
import { howWords } from "@/lib/meetings/words";
import type { ProjectView, SeatView } from "@/lib/projects/queries";
import type { Voice } from "@/lib/voices/queries";
import { inShort, whoInWords } from "../../voices/_components/words";
import type { StancePerson } from "./stance-field";
import type { StanceGroup } from "./stance-fields";

/** What the form of a decision offers to choose from. */
export type Choices = {
  today: Day;
  groups: StanceGroup[];
  others: StancePerson[];
  meetings: Choice[];
  proposers: Choice[];
  voices: { number: number; words: string }[];
  aims: { id: string; text: string }[];
  /** Of the brief and of the group agreement, which a decision can agree and adopt. */
  versions: { brief: number; agreement: number };
};

type Offered = {
  today: Day;
  /** The day that the form begins with. */
  day: Day;
  meetings: MeetingLine[];
  /** Who was there, of a meeting that was held. */
  attendance: Meeting["attendance"];
  voices: Voice[];
  aims: Choices["aims"];
  versions: Choices["versions"];
};

export function choicesFor(view: ProjectView, offered: Offered): Choices {
  const { today, day, meetings, attendance, voices, aims, versions } = offered;
  const asPerson = (seat: SeatView): StancePerson => ({
    ...hintOf(seat, attendance),
    number: seat.number,
    name: seat.name,
  });
  const here = view.seats.filter((seat) => satThen(seat, day));
  return {
    ...{ today, aims, versions },
    groups: groupsAtTable(view).map(({ key, name, letter }) => ({
      ...{ key, name, letter },
      people: here.filter(({ group }) => group === key).map(asPerson),
    })),
    others: view.seats.filter((seat) => !here.includes(seat)).map(asPerson),
    meetings: meetings.map(({ number, title, startsAt }) => ({
      value: String(number),
      label: `${dayInWords(dayOf(startsAt, view.network.timeZone))}: ${title}`,
    })),
    proposers: view.seats.map(({ number, name }) => ({ value: String(number), label: name })),
    voices: voices.map((voice) => ({
      number: voice.number,
      words: `${whoInWords(voice, view)}: “${inShort(voice.text)}”`,
    })),
  };
}

function hintOf({ number, pausedOn, leftOn }: SeatView, attendance: Meeting["attendance"]): { hint?: string } {
  const how = attendance?.find((each) => each.number === number)?.how;
  if (how) return { hint: `In the meeting: ${howWords[how].replace(/^./, (first) => first.toLowerCase())}.` };
  if (leftOn !== null) return { hint: "Has left the table." };
  return pausedOn === null ? {} : { hint: "Is taking a break." };
}

const mostMeetings = 12;

/** Meetings up to today that were not called off, the latest first, and the one that is asked for. */
export function meetingsToChoose(
  meetings: MeetingLine[],
  { today, timeZone, asked }: { today: Day; timeZone: string; asked: number | null },
): MeetingLine[] {
  const hasCome = ({ startsAt, calledOffAt }: MeetingLine) =>
    calledOffAt === null && dayOf(startsAt, timeZone) <= today;
  const latest = meetings.filter(hasCome).reverse();
  return latest.filter(({ number }, place) => place < mostMeetings || number === asked);
}
