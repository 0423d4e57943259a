import { addDays, type Day, dayInWords, firstDayAfter } from "@/lib/calendar/days";
import { answerFor, result } from "@/lib/checklist/rules/result";
import { closedWell, outcomesMeasured, reflectionsWritten } from "@/lib/checklist/rules/results-and-ending";
import { withinTime } from "@/lib/checklist/rules/within-time";
import { activeMembers } from "@/lib/checklist/seats";
import type { Facts, Rule, RuleResult } from "@/lib/checklist/types";
import { count, people } from "@/lib/checklist/words";
import { middleOf, shownFrom } from "@/lib/ladder/rules";

const area = "trust-the-process";
export const trustTheProcess: Rule[] = [
  {
    id: "8.1",
    key: "everyone-signed",
    area,
    kind: "essential",
    title: "Everyone has signed what we promise each other",
    step: "Read and sign the statements, each person in their own time",
    statements: [],
    evaluate: everyoneSigned,
  },
  {
    id: "8.2",
    key: "talks-answered",
    area,
    kind: "essential",
    title: "Nobody who asked to talk first was kept waiting",
    step: "Talk with the people who asked to talk first",
    statements: ["s11"],
    evaluate: talksAnswered,
  },
  {
    id: "8.3",
    key: "pulse",
    area,
    kind: "good-practice",
    title: "We asked lately how it feels to be part of this",
    step: "Ask how it feels to be part of this",
    statements: ["s03"],
    evaluate: pulseOffered,
  },
  {
    id: "8.4",
    key: "felt-matches-claimed",
    area,
    kind: "good-practice",
    title: "It feels as equal as we say it is",
    step: "Talk about where it feels less equal than you say",
    statements: ["s03", "s12"],
    evaluate: feltMatchesClaimed,
  },
  {
    id: "8.5",
    key: "outcomes-measured",
    area,
    kind: "essential",
    title: "We measure what changes, from where it started",
    step: "Measure what changes, from where it started",
    statements: ["s13"],
    evaluate: outcomesMeasured,
  },
  {
    id: "8.6",
    key: "reflection",
    area,
    kind: "good-practice",
    title: "We look back honestly, also at what went badly",
    step: "Look back together, also at what went badly",
    statements: ["s09"],
    evaluate: reflectionsWritten,
  },
  {
    id: "8.7",
    key: "closed-well",
    area,
    kind: "essential",
    title: "When we finished, everyone heard how it ended",
    step: "Finish well: last readings, tell everyone, and write down what was accepted",
    statements: ["s02", "s07"],
    evaluate: closedWell,
  },
];

/** A signature shows that people promised, so this rule is evidence for no statement. */
function everyoneSigned(facts: Facts): RuleResult {
  const members = activeMembers(facts);
  if (members.length === 0) return result("not-yet", { reason: "Nobody has an active seat yet.", records: 0 });
  const signed = members.filter((member) => member.signedCurrent).length;
  const reason =
    signed === members.length
      ? "Everyone has signed the current statements."
      : signed === 0
        ? "Nobody has signed the current statements yet."
        : `${signed} of ${people(members.length)} ${signed === 1 ? "has" : "have"} signed the current statements.`;
  const mend = { path: "statements/sign", label: "Read and sign the statements" };
  return result(answerFor(signed, members.length), { reason, records: signed, mend });
}

function talksAnswered({ talks, framework }: Facts, today: Day): RuleResult {
  if (talks.length === 0) return result("not-applicable", { reason: "Nobody has asked to talk first.", records: 0 });
  const days = framework.thresholds.talkWithinDays;
  const outstanding = talks.flatMap(({ askedOn, answeredOn }) => {
    const until = addDays(askedOn, days);
    if (answeredOn === null) return [until];
    return answeredOn <= until ? [] : [null];
  });
  const answered = talks.length - outstanding.length;
  const someoneWaits = talks.some(({ answeredOn }) => answeredOn === null);
  return withinTime({
    good: answered,
    outstanding,
    records: talks.length,
    today,
    allGood: `${count(answered, "request", "requests")} to talk first had an answer in time.`,
    late: (number) => `${count(number, "request", "requests")} to talk first had no answer within ${days} days.`,
    nothingYet: (until) => `Someone has asked to talk first. There is time to answer until ${until}.`,
    mend: someoneWaits ? { path: "statements/talks", label: "Answer them" } : null,
  });
}

function pulseOffered({ pulses, framework }: Facts, today: Day): RuleResult {
  const { pulseWithinDays } = framework.thresholds;
  const latest = pulses
    .map((pulse) => pulse.offeredOn)
    .toSorted()
    .at(-1);
  if (latest === undefined)
    return result("not-yet", { reason: "No pulse check was offered yet.", records: 0, mend: askForPulse });
  const reason = `The last pulse check was offered on ${dayInWords(latest)}.`;
  const recent = latest >= addDays(today, -pulseWithinDays);
  const changesOn = firstDayAfter(today, [addDays(latest, pulseWithinDays + 1)]);
  return result(recent ? "met" : "not-yet", { reason, records: pulses.length, changesOn, mend: askForPulse });
}

const askForPulse = { path: "pulse/ask", label: "Ask everyone for a pulse" };

/** Below five answers nothing is said, so that nobody's answer can be worked out. */
function feltMatchesClaimed({ rungs, framework }: Facts): RuleResult {
  const { feltBelowClaimed } = framework.thresholds;
  const fewest = shownFrom(framework.thresholds);
  const records = rungs.felt.length;
  const felt = middleOf(rungs.felt);
  const ask = rungs.asking ? sayHowItFeels : askEveryone;
  if (felt === null || records < fewest) {
    const reason = `Fewer than ${fewest} people have said where it feels the project stands.`;
    return result("not-applicable", { reason, records, mend: ask });
  }
  if (rungs.claimed === null) {
    const reason = "People have said where it feels the project stands; the project has not said where it stands yet.";
    const mend = { path: "ladder/claim", label: "Say on which rung you stand" };
    return result("not-yet", { reason, records, mend });
  }
  const said = `The project says rung ${rungs.claimed}; the middle answer of its people is ${felt}.`;
  const answer = felt >= rungs.claimed - feltBelowClaimed ? "met" : "not-yet";
  return result(answer, { reason: said, records, mend: ask });
}

const sayHowItFeels = { path: "ladder/felt", label: "Say how it feels to you" };
const askEveryone = { path: "ladder/ask", label: "Ask everyone how it feels" };
