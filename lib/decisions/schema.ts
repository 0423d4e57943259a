import { z } from "zod";
import { numbered, orEmpty, SeatNumber } from "@/lib/people/schema";
import { Day, Version } from "@/lib/projects/schema";
import { few, notInRows, rowsUpTo, ticks, WebAddress } from "@/lib/rows";
import { line, paragraphs, saysSomething, ticked } from "@/lib/text";
import { decisionKinds, methods, mostAddresses, mostOptions, stances, waysToSupersede } from "./words";

/** A way that was open, what spoke for and against it, and whether it was taken. */
export type DecisionOption = { text: string; note: string; chosen: boolean };

export type Votes = { for: number; against: number; abstained: number };

/** Something to read on the web: its name, and where it is. */
export type Address = { text: string; link: string };

export const DecisionNumber = numbered("Choose a decision.");

export const words = (what: string, longest: number) => paragraphs(what, longest).default("");
export const wordsThatSay = (what: string, longest: number, asked: string) =>
  z.string(asked).pipe(paragraphs(what, longest).refine(saysSomething, asked));

const OptionRow = z
  .object({ text: paragraphs("this way", 300).default(""), note: words("this", 1000), chosen: ticked }, notInRows)
  .refine(({ text, note, chosen }) => text !== "" || (note === "" && !chosen), {
    path: ["text"],
    message: "Say which way this is, or empty this row.",
  });

const Options = rowsUpTo(OptionRow, mostOptions, `There can be up to ${mostOptions} ways. Please join some together.`)
  .transform((rows) => rows.filter(({ text }) => text !== ""))
  .superRefine((ways, { addIssue }) => {
    const problem = (message: string) => addIssue({ code: "custom", message });
    if (ways.length < 2) problem("Write two ways or more. Doing nothing can be one of them.");
    else if (!ways.some(({ chosen }) => chosen)) problem("Tick the way that was chosen.");
  });

const AddressRow = z
  .object({ text: line("the name", 120).default(""), link: WebAddress }, notInRows)
  .refine(({ text, link }) => text !== "" || link === "", { path: ["text"], message: "Say what can be read there." })
  .refine(({ text, link }) => text === "" || link !== "", { path: ["link"], message: "Give its web address." });

const Addresses = rowsUpTo(AddressRow, mostAddresses, `There can be up to ${mostAddresses} addresses.`).transform(
  (rows) => rows.filter(({ text }) => text !== ""),
);

/** A choice that is missing does not keep the problems of the whole form back. */
const oneOf = <T extends string>(list: readonly T[], asked: string) =>
  z.custom<T>((value) => list.some((one) => one === value), { error: asked, abort: false });

const someoneHere = "Choose people who had a seat here on that day.";
const ofSeat = z.string().regex(/^seat[1-9]\d{0,8}$/, someoneHere);
const seatOf = (key: string) => Number(key.slice("seat".length));

/** One answer for each seat. A seat without one was not there, as far as anyone wrote down. */
const Stances = few(z.record(ofSeat, z.enum(["", ...stances], "Choose one of these."), someoneHere), someoneHere);
const Reasons = few(z.record(ofSeat, paragraphs("the reason", 1000), someoneHere), someoneHere);

const votes = "Give a whole number, or 0.";
const Count = orEmpty(z.coerce.number(votes).int(votes).min(0, votes).max(100_000, votes));

/** In the order of the form, so that its problems are told in that order, too. */
const Recorded = z.object({
  title: line("the title", 120).refine(saysSomething, "Give the decision a title."),
  kind: oneOf(decisionKinds, "Choose what this decision is about."),
  decided: wordsThatSay("what was decided", 2000, "Write what was decided."),
  because: wordsThatSay("the reason", 2000, "Say why, in a sentence."),
  context: words("this", 2000),
  options: Options,
  method: oneOf(methods, "Choose how it was decided."),
  votes: z.object({ for: Count, against: Count, abstained: Count }, votes).prefault({}),
  delegatedTo: line("the name", 120).default(""),
  stances: Stances,
  reasons: Reasons,
  dissent: words("this", 5000),
  dissentNone: ticked,
  conflicts: words("this", 2000),
  conflictsNone: ticked,
  decidedOn: Day,
  meeting: orEmpty(numbered("Choose a meeting.")),
  proposedBy: orEmpty(SeatNumber),
  voices: ticks(numbered("Choose what was said."), "Choose what was said."),
  aims: ticks(z.uuid("Choose aims of the brief."), "Choose aims of the brief."),
  addresses: Addresses,
  reviewOn: orEmpty(Day),
  /** Of the brief and of the group agreement, as the page showed them to whoever decides about one of them. */
  briefVersion: Version.default(0),
  agreementVersion: Version.default(0),
});

type Recorded = z.output<typeof Recorded>;
type Say = (path: (string | number)[], message: string) => void;

const sayTo =
  (context: z.RefinementCtx): Say =>
  (path, message) => {
    context.addIssue({ code: "custom", path, message });
  };

function asksHowItWasDecided({ method, votes, delegatedTo }: Recorded, say: Say): void {
  const counts = [votes.for, votes.against, votes.abstained];
  if (method === "vote") {
    if (votes.for === undefined) say(["votes", "for"], "Say how many were for it.");
    if (votes.against === undefined) say(["votes", "against"], "Say how many were against it.");
  } else if (counts.some((count) => count !== undefined)) {
    say(["votes", "for"], "Choose “By vote” above, or leave the counts empty.");
  }
  if (method === "delegated" && !saysSomething(delegatedTo)) say(["delegatedTo"], "Say who decided.");
  if (method !== "delegated" && delegatedTo !== "")
    say(["delegatedTo"], "This is for a decision that was left to someone.");
}

function asksHowEveryoneStood({ stances, reasons }: Recorded, say: Say): void {
  for (const [seat, stance] of Object.entries(stances)) {
    if (stance === "object" && !saysSomething(reasons[seat] ?? "")) say(["reasons", seat], "Say why they object.");
  }
  for (const [seat, reason] of Object.entries(reasons)) {
    if (reason !== "" && !stances[seat]) say(["stances", seat], "Say how they stood, or leave the reason empty.");
  }
}

function asksForTheOtherView({ dissent, dissentNone, conflicts, conflictsNone, stances }: Recorded, say: Say): void {
  const isObjectedTo = Object.values(stances).includes("object");
  if (dissent !== "" && dissentNone) say(["dissentNone"], "Either write it or tick this, not both.");
  else if (dissentNone && isObjectedTo) say(["dissentNone"], "Someone objects, so write how they saw it.");
  else if (dissent === "" && !dissentNone)
    say(["dissent"], "Write who saw it differently and how, or tick that nobody did.");
  if (conflicts !== "" && conflictsNone) say(["conflictsNone"], "Either write it or tick this, not both.");
  else if (conflicts === "" && !conflictsNone)
    say(["conflicts"], "Write whose own interests were touched, or tick that there were none.");
}

function makesSense(input: Recorded, context: z.RefinementCtx): void {
  const say = sayTo(context);
  asksHowItWasDecided(input, say);
  asksHowEveryoneStood(input, say);
  asksForTheOtherView(input, say);
  if (input.reviewOn && input.reviewOn <= input.decidedOn) say(["reviewOn"], "Give a day after the decision.");
}

const asRecorded = <I extends Recorded>({
  stances,
  reasons,
  votes,
  dissentNone: _,
  conflictsNone: __,
  ...rest
}: I) => ({
  ...rest,
  votes:
    rest.method === "vote"
      ? { for: votes.for ?? 0, against: votes.against ?? 0, abstained: votes.abstained ?? 0 }
      : null,
  stances: Object.entries(stances).flatMap(([key, stance]) =>
    stance === "" ? [] : [{ seat: seatOf(key), stance, reason: reasons[key] ?? "" }],
  ),
});

export const RecordDecision = Recorded.superRefine(makesSense).transform(asRecorded);
export type DecisionInput = z.output<typeof RecordDecision>;

/** A decision that takes the place of another one: because it was written down wrongly, or because the group decided anew. */
export const SupersedeDecision = Recorded.extend({
  decision: DecisionNumber,
  as: oneOf(waysToSupersede, "Choose a correction or a new look."),
  version: Version,
})
  .superRefine(makesSense)
  .transform(asRecorded);
