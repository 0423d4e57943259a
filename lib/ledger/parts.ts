import { citedKindWords, endingWords, findingKindWords, lookWords, replyWords, verdictWords } from "@/lib/audits/words";
import {
  kindWords as decisionKindWords,
  methodWords,
  stanceWords,
  supersedingWords,
  votesInWords,
} from "@/lib/decisions/words";
import { kindWords } from "@/lib/engagement/words";
import { namesWords } from "@/lib/evidence/words";
import { fileKinds } from "@/lib/files/words";
import { wayWords } from "@/lib/ladder/words";
import { betterWords, howOftenWords, wentWords } from "@/lib/outcomes/words";
import { viewInWords } from "@/lib/priorities/words";
import { everyWords } from "@/lib/pulse/words";
import { lookedBackAtWords, partWords as reflectionWords } from "@/lib/reflections/words";

type Votes = Parameters<typeof votesInWords>[0];

export type Part = {
  /** Empty: it is shown only of the kinds of things named below. */
  label: string;
  /** What the column says of another kind of thing. */
  of?: Record<string, string>;
  /** What a column keeps for one of a few answers, and how people say it. Empty words say nothing. */
  words?: Record<string, string>;
  isDay?: boolean;
  /** A moment, said by the clocks of the network. */
  isMoment?: boolean;
  /** What a column keeps to name a group, a seat or a decision, and people know by its name. */
  names?: "groups" | "seats" | "decisions";
  /** Of a column that keeps rows: a row in words, or the key by which someone is named in it and what is said of them. */
  row?: (row: Row) => string;
  ofSeat?: (row: Row) => { seat: unknown; words: string };
};

export type Row = Record<string, unknown>;

const inPack = { true: "in it", false: "" };

const asked = { "not-asked": "", answered: "asked, and answered", declined: "asked, and would rather not say" };

/** The parts of recorded things that people read, by column. A column that is not here never shows in a history. */
export const parts: Record<string, Part> = {
  title: { label: "Title" },
  name: { label: "Name" },
  stage: {
    label: "Stage",
    words: { forming: "Setting up", active: "Working together", paused: "Taking a break", closed: "Closed" },
  },
  stage_since: { label: "Since", isDay: true },
  stage_reason: { label: "Why" },
  stage_decision_id: { label: "Goes back to", names: "decisions" },
  stage_in_the_way: { label: "What stood in the way" },
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
  here_since: { label: "Takes part since", isDay: true },
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
  dropped_on: {
    label: "Not needed since",
    of: { milestone: "Not aimed for since", outcome: "Not followed since" },
    isDay: true,
  },
  reached_on: { label: "Reached on", isDay: true },
  trained_on: { label: "Learnt on", isDay: true },
  reach: { label: "How to reach them" },
  text: {
    label: "Notes",
    of: {
      story: "What changed",
      voice: "What was said",
      "note-correction": "What was otherwise",
      "finding-reply": "What was said",
      "finding-look": "What the auditor says",
    },
  },
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
  culture: { label: "How we want to be with one another" },
  deciding: { label: "How we decide" },
  disagreement: { label: "What we do when we disagree" },
  review_on: { label: "To be looked at again on", isDay: true },
  reviewed_on: { label: "Looked at again on", isDay: true },
  review_note: { label: "What came of it" },
  adopted_on: { label: "First adopted on", isDay: true },
  taken_back_at: { label: "Taken back", isMoment: true },
  agenda: {
    label: "Agenda",
    row: ({ text, minutes }) => (minutes === null ? `${text}` : `${text} (${minutes} minutes)`),
  },
  facilitator_ids: { label: "Who holds it", names: "seats" },
  papers: { label: "Papers", row: ({ text, link }) => (link === "" ? `${text}` : `${text}: ${link}`) },
  sent_at: { label: "Papers went out", isMoment: true },
  attendance: { label: "Who took part", ofSeat: ({ member, how }) => ({ seat: member, words: tookPart(how) }) },
  notes: { label: "Notes" },
  correct_until: { label: "Can be corrected until", isDay: true },
  called_off_reason: { label: "Why it is called off" },
  /** Of what promises are about, nothing is told: see docs/privacy.md. */
  kind: {
    label: "",
    of: { engagement: "How it was done", decision: "What it is about", finding: "Kind of finding" },
    words: { ...kindWords, ...decisionKindWords, ...findingKindWords },
  },
  supersedes_as: { label: "How", words: supersedingWords },
  supersedes_id: { label: "Takes the place of", names: "decisions" },
  decided_on: { label: "Decided on", isDay: true },
  proposed_by_id: { label: "Brought up by", names: "seats" },
  context: { label: "Why there was something to decide" },
  options: { label: "What was open", row: ({ text, chosen }) => (chosen === true ? `${text} (chosen)` : `${text}`) },
  decided: { label: "What was decided" },
  method: { label: "How it was decided", words: methodWords },
  votes: { label: "Votes", row: (row) => votesInWords(row as Votes) },
  delegated_to: { label: "Who decided" },
  dissent: { label: "Who saw it differently" },
  conflicts: { label: "Conflicts of interest" },
  addresses: { label: "To read about it", row: ({ text, link }) => `${text}: ${link}` },
  made_without: { label: "Made without", names: "groups" },
  stance: { label: "How they stand", words: stanceWords },
  looked_again_on: { label: "Looked at again on", isDay: true },
  looked_again_note: { label: "What came of it" },
  set_aside_on: { label: "Set aside on", isDay: true },
  set_aside_by: { label: "Set aside by" },
  set_aside_reason: { label: "The reason given" },
  set_aside_reply: { label: "What the group says to it" },
  agreed_by_id: { label: "Agreed by", names: "decisions" },
  changed_by_id: { label: "Goes back to", names: "decisions" },
  adopted_by_id: { label: "Adopted by", names: "decisions" },
  decision_id: { label: "", of: { action: "Comes from" }, names: "decisions" },
  looked_back_at: { label: "When in the work", words: lookedBackAtWords },
  looked_back_on: { label: "Looked back on", isDay: true },
  went_badly: { label: reflectionWords.wentBadly },
  advantages: { label: reflectionWords.advantages },
  disadvantages: { label: reflectionWords.disadvantages },
  keep: { label: reflectionWords.keep },
  accepted: { label: "What was accepted" },
  told_on: { label: "Everyone was told on", of: { story: "Told on" }, isDay: true },
  told_how: { label: "How everyone was told" },
  held_on: { label: "On", isDay: true },
  for_whom: { label: "For whom" },
  how_many: { label: "How many people" },
  rung: { label: "Rung" },
  why: { label: "Why" },
  taken_back_on: { label: "Taken back on", isDay: true },
  open_until: { label: "Can be answered until", isDay: true },
  closed_on: { label: "Closed on", isDay: true },
  answers: { label: "How many answered" },
  every: { label: "A pulse opens", words: everyWords },
  consultation: { label: wayWords.consultation },
  "co-production": { label: wayWords["co-production"] },
  blend: { label: wayWords.blend },
  chosen: { label: "Which it is to be", words: wayWords },
  because: { label: "Why" },
  about: { label: "More about it" },
  chosen_by: { label: "Chosen by", names: "groups" },
  chosen_on: { label: "Chosen on", isDay: true },
  decision_ids: { label: "Owes something to", names: "decisions" },
  dropped_why: { label: "Why it is not followed any more" },
  unit: { label: "Unit" },
  better: { label: "What is better", words: betterWords },
  lowest: { label: "Lowest there can be" },
  highest: { label: "Highest there can be" },
  how_known: { label: "How we will know" },
  collector_id: { label: "Who collects it", names: "seats" },
  how_often: { label: "How often", words: howOftenWords },
  scale: { label: "Licensed scale" },
  categories: { label: "Split by" },
  baseline_on: { label: "Baseline of", isDay: true },
  baseline: { label: "Baseline" },
  baseline_note: { label: "Note on the baseline" },
  target_on: { label: "Target by", isDay: true },
  target: { label: "Target" },
  target_from: { label: "Target from" },
  target_why: { label: "Why this target" },
  measured_on: { label: "Measured on", isDay: true },
  recorded_on: { label: "Written down on", isDay: true },
  value: { label: "Value" },
  people: { label: "How many people" },
  parts: { label: "Split", row: ({ category, value }) => `${category}: ${value}` },
  is_final: { label: "The last reading", words: { true: "yes", false: "" } },
  corrected_why: { label: "Why it was put right" },
  said_on: { label: "Said on", isDay: true },
  view: { label: "How it sits with them", words: viewInWords },
  went: { label: "How it went", words: wentWords },
  named_with_consent: { label: "Someone is named", words: { true: "yes, and they agreed", false: "no" } },
  opened_on: { label: "", of: { audit: "Opened on" }, isDay: true },
  ledger_seq: { label: "Evidence up to entry" },
  verdict: { label: "Judgement", words: verdictWords },
  explained: { label: "In words" },
  seen: { label: "What was seen" },
  record_kind: { label: "Kind of record", words: citedKindWords },
  record_number: { label: "Number of the record" },
  asked: { label: "What is asked" },
  closed_as: { label: "How it ended", words: endingWords },
  closed_why: { label: "Why" },
  said_as: { label: "How", words: replyWords },
  result: { label: "What it came to", words: lookWords },
  conclusion: { label: "What the audit came to" },
  from_day: { label: "From", isDay: true },
  to_day: { label: "Until", isDay: true },
  with_report: { label: "The report", words: inPack },
  with_records: { label: "The records", words: inPack },
  with_files: { label: "The files", words: inPack },
  names_as: { label: "People are named", words: namesWords },
  time_zone: { label: "Time zone" },
  support_words: { label: "Where to find support" },
};

function tookPart(how: unknown): string {
  if (how === "present") return "there";
  return how === "apologies" ? "sent apologies" : "asked outside the meeting";
}
