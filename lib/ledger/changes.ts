import { dayInWords } from "@/lib/calendar/days";
import { momentInWords } from "@/lib/calendar/moments";
import { fileKinds } from "@/lib/files/words";

/** What a change took away and what it brought, in words, for one named part of a recorded thing. */
export type Change = { label: string; removed: string[]; added: string[] };

type Snapshot = Record<string, unknown> | null;

type Part = {
  label: string;
  /** What the column says of another kind of thing. */
  of?: Record<string, string>;
  /** What a column keeps for one of a few answers, and how people say it. Empty words say nothing. */
  words?: Record<string, string>;
  isDay?: boolean;
  /** A moment, said by the clocks of the network. */
  isMoment?: boolean;
  /** What a column keeps to name a group or a seat, and people know by its name. */
  names?: "groups" | "seats";
  /** Of a column that keeps rows: a row in words, or the key by which someone is named in it and what is said of them. */
  row?: (row: Row) => string;
  ofSeat?: (row: Row) => { seat: unknown; words: string };
};

type Row = Record<string, unknown>;

type Named = { key: string; name: string }[];

/** Those whom things name by a key: a framework's groups, a project's seats; and by which clocks moments are said. */
export type KnownNames = { groups?: Named; seats?: Named; timeZone?: string };

type About = KnownNames & { kind?: string };

const asked = { "not-asked": "", answered: "asked, and answered", declined: "asked, and would rather not say" };

/** The parts of recorded things that people read, by column. A column that is not here never shows in a history. */
const parts: Record<string, Part> = {
  title: { label: "Title" },
  name: { label: "Name" },
  stage: {
    label: "Stage",
    words: { forming: "Setting up", active: "Working together", paused: "Taking a break", closed: "Closed" },
  },
  stage_since: { label: "Since", isDay: true },
  stage_reason: { label: "Why" },
  started_on: { label: "Started on", isDay: true },
  aims: { label: "Aims" },
  inScope: { label: "In scope" },
  outOfScope: { label: "Out of scope" },
  cannotInfluence: { label: "Cannot be influenced" },
  constraints: { label: "Limits" },
  group_key: { label: "Group", names: "groups" },
  role: {
    label: "Role",
    words: { lead: "lead", facilitator: "facilitator", member: "member", coordinator: "coordinator", person: "person" },
  },
  joined_on: { label: "Joined on", isDay: true },
  paused_on: { label: "Taking a break since", isDay: true },
  left_on: { label: "Left on", isDay: true },
  signs_in_alone: { label: "Signs in alone", words: { true: "yes", false: "" } },
  strengths_answer: { label: "Asked about strengths", words: asked },
  strengths: { label: "Strengths" },
  hopes_answer: { label: "Asked about hopes", words: asked },
  hopes: { label: "Hopes" },
  recognition_answer: { label: "Asked about payment or recognition", words: asked },
  recognition: { label: "Payment or recognition" },
  access_needs_answer: { label: "Asked about access needs", words: asked },
  contact_answer: { label: "Asked about contact", words: asked },
  asks: { label: "What is asked" },
  missing: { label: "Missing" },
  owner_member_id: { label: "Who looks", names: "seats" },
  owner_id: { label: "Who does it", names: "seats" },
  /** Of a way of asking, an action, a milestone, a training. What was promised is private, and in no snapshot. */
  what: { label: "What" },
  place: { label: "Where" },
  way: { label: "How", words: { offline: "without the internet", online: "online" } },
  used_on: { label: "On", isDay: true },
  answered_by: { label: "Who came this way", names: "seats" },
  due_on: { label: "By", isDay: true },
  filled_on: { label: "Filled on", isDay: true },
  filled_by_id: { label: "Filled by", names: "seats" },
  done_on: { label: "Done on", isDay: true },
  done_note: { label: "What came of it" },
  dropped_on: { label: "Not needed since", of: { milestone: "Not aimed for since" }, isDay: true },
  reached_on: { label: "Reached on", isDay: true },
  trained_on: { label: "Learnt on", isDay: true },
  reach: { label: "How to reach them" },
  text: { label: "Notes", of: { voice: "What was said", "note-correction": "What was otherwise" } },
  told: { label: "Where and how it was said" },
  said_by_id: { label: "Said by", names: "seats" },
  captured_on: { label: "Written down on", isDay: true },
  answer: {
    label: "Answer",
    words: {
      "in-place": "in place",
      "not-yet": "not yet",
      "taken-up": "taken up",
      changed: "changed",
      "not-taken-up": "not taken up",
      parked: "parked",
    },
  },
  reason: { label: "Why" },
  answered_by_id: { label: "Answered by", names: "seats" },
  answered_on: { label: "Answered on", isDay: true },
  note: { label: "Note" },
  commits: { label: "Statements committed to" },
  talks: { label: "Statements to talk about first", words: { 0: "" } },
  withdrawn_by_id: { label: "Told to", names: "seats" },
  helper_id: { label: "Written down by", names: "seats" },
  channel: {
    label: "How they said it",
    words: {
      "in-person": "in person",
      phone: "on the phone",
      paper: "on paper",
      meeting: "in a meeting",
      written: "outside a meeting",
      "passed-on": "to someone who passed it on",
    },
  },
  read_back: { label: "Read back to them", words: { true: "yes", false: "no" } },
  media_type: { label: "What was kept", words: fileKinds },
  sha256: { label: "SHA-256 of what was kept" },
  starts_at: { label: "Begins", isMoment: true },
  ends_at: { label: "Ends", isMoment: true },
  link: { label: "Link" },
  access: { label: "So that everyone can take part" },
  agenda: {
    label: "Agenda",
    row: ({ text, minutes }) => (minutes === null ? `${text}` : `${text} (${minutes} minutes)`),
  culture: { label: "How we want to be with one another" },
  deciding: { label: "How we decide" },
  disagreement: { label: "What we do when we disagree" },
  review_on: { label: "To be looked at again on", isDay: true },
  reviewed_on: { label: "Looked at again on", isDay: true },
  review_note: { label: "What came of it" },
  adopted_on: { label: "First adopted on", isDay: true },
  taken_back_at: { label: "Taken back", isMoment: true },
  },
  facilitator_ids: { label: "Who holds it", names: "seats" },
  papers: { label: "Papers", row: ({ text, link }) => (link === "" ? `${text}` : `${text}: ${link}`) },
  sent_at: { label: "Papers went out", isMoment: true },
  attendance: { label: "Who took part", ofSeat: ({ member, how }) => ({ seat: member, words: tookPart(how) }) },
  notes: { label: "Notes" },
  correct_until: { label: "Can be corrected until", isDay: true },
  called_off_reason: { label: "Why it is called off" },
  time_zone: { label: "Time zone" },
  support_words: { label: "Where to find support" },
};

const kinds: Record<string, string> = { money: "Money", time: "Time", "fixed-point": "Fixed point" };

/** What is different between two snapshots of one thing, of some kind; from null for a new one. */
export function changesBetween(before: Snapshot, after: Snapshot, { kind = "", ...known }: About = {}): Change[] {
  return Object.entries(parts).flatMap(([column, part]) => {
    const label = part.of?.[kind] ?? part.label;
    const saying = spokenWith(part, known);
    const was = [...new Set(linesOf(saying, readValue(before, column)))];
    const is = [...new Set(linesOf(saying, readValue(after, column)))];
    const removed = was.filter((line) => !is.includes(line));
    const added = is.filter((line) => !was.includes(line));
    return removed.length + added.length === 0 ? [] : [{ label, removed, added }];
  });
}

type Saying = Part & { timeZone?: string };

function spokenWith(part: Part, known: KnownNames): Saying {
  const names = part.names ?? (part.ofSeat && "seats");
  const words = names && Object.fromEntries((known[names] ?? []).map(({ key, name }) => [key, name]));
  return { ...part, words: words ?? part.words, timeZone: known.timeZone };
}

/** A brief is kept as one document; its parts read like columns. */
function readValue(snapshot: Snapshot, column: string): unknown {
  if (!snapshot) return null;
  if (Object.hasOwn(snapshot, column)) return snapshot[column];
  const { content } = snapshot;
  return isObject(content) && Object.hasOwn(content, column) ? content[column] : null;
}

function linesOf(part: Saying, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((line) => linesOf(part, line));
  if (isObject(value)) return [rowOf(part, value)].filter(Boolean);
  const line = lineOf(part, value === null || value === undefined ? "" : String(value));
  return line === "" ? [] : [line];
}

/** A group goes by its key where no name is known; nobody goes by the id of their seat. */
function lineOf({ words, isDay, isMoment, names, timeZone = "UTC" }: Saying, value: string): string {
  if (words && Object.hasOwn(words, value)) return words[value] ?? "";
  if (isMoment && !Number.isNaN(Date.parse(value))) return momentInWords(new Date(value), timeZone);
  if (names === "seats") return value === "" ? "" : "someone at the table";
  return isDay && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayInWords(value) : value;
}

function rowOf({ row, ofSeat, words = {} }: Saying, value: Row): string {
  if (row) return row(value);
  if (!ofSeat) return rowInWords(value);
  const { seat, words: said } = ofSeat(value);
  return `${words[String(seat)] ?? "someone at the table"}: ${said}`;
}

function tookPart(how: unknown): string {
  if (how === "present") return "there";
  return how === "apologies" ? "sent apologies" : "asked outside the meeting";
}

/** An aim, or a limit: its kind, its words ("none" is an answer) and whether it can be discussed. */
function rowInWords(row: Record<string, unknown>): string {
  const { kind, text, flexibility } = row;
  if (typeof kind !== "string") return typeof text === "string" ? text : "";
  const mark = flexibility === "fixed" ? " (fixed)" : flexibility === "open" ? " (open to discussion)" : "";
  return `${Object.hasOwn(kinds, kind) ? kinds[kind] : kind}: ${typeof text === "string" ? text : "none"}${mark}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
