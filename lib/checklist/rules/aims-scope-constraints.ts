import { briefAgreed, changesDecided, shapedTogether } from "@/lib/checklist/rules/agreeing-the-brief";
import { answerFor, editBrief, result, writeOutcome } from "@/lib/checklist/rules/result";
import type { ConstraintFacts, Facts, Rule, RuleResult } from "@/lib/checklist/types";
import { count, listWithAnd, listWithOr } from "@/lib/checklist/words";

const area = "aims-scope-constraints";

export const aimsScopeConstraints: Rule[] = [
  {
    id: "1.1",
    key: "aims-recorded",
    area,
    kind: "essential",
    title: "What we want to achieve is written down",
    step: "Write down what you want to achieve",
    statements: ["s09"],
    evaluate: aimsRecorded,
  },
  {
    id: "1.2",
    key: "scope-in-and-out",
    area,
    kind: "essential",
    title: "It is clear what is part of the work and what is not",
    step: "Say what is part of the work and what is not",
    statements: ["s10"],
    evaluate: scopeInAndOut,
  },
  {
    id: "1.3",
    key: "constraints-named",
    area,
    kind: "essential",
    title: "Money, time and fixed points are named, and people know what can still be talked about",
    step: "Name the limits: money, time and fixed points",
    statements: ["s10"],
    evaluate: constraintsNamed,
  },
  {
    id: "1.4",
    key: "brief-agreed",
    area,
    kind: "essential",
    title: "People agreed what we want to achieve",
    step: "Agree the brief together",
    statements: ["s12"],
    evaluate: briefAgreed,
  },
  {
    id: "1.5",
    key: "changes-decided",
    area,
    kind: "good-practice",
    title: "Each change to the agreed brief was decided together",
    step: "Name the decision behind each change to the brief",
    statements: ["s02", "s12"],
    evaluate: changesDecided,
  },
  {
    id: "1.6",
    key: "shaped-together",
    area,
    kind: "essential",
    title: "People who know it first hand were there before the brief was agreed",
    step: "Agree the brief with people who know it first hand",
    statements: ["s04", "s12"],
    evaluate: shapedTogether,
  },
  {
    id: "1.7",
    key: "aims-measurable",
    area,
    kind: "good-practice",
    title: "We can tell whether each aim is reached",
    step: "Say how you will know that each aim is reached",
    statements: ["s13"],
    evaluate: aimsMeasurable,
  },
];

function aimsRecorded({ brief }: Facts): RuleResult {
  const aims = brief?.aims.length ?? 0;
  if (aims === 0) {
    return result("not-yet", { reason: "No aim is written down yet.", records: 0, mend: editBrief("Write the aims") });
  }
  return result("met", { reason: `${count(aims, "aim is", "aims are")} written down.`, records: aims });
}

function scopeInAndOut({ brief }: Facts): RuleResult {
  const inScope = brief?.inScope ?? 0;
  const outOfScope = brief?.outOfScope ?? 0;
  const answer = answerFor(Number(inScope > 0) + Number(outOfScope > 0), 2);
  const reasons = {
    met: "It says what is in scope and what is out of scope.",
    partly: inScope > 0 ? "Nothing is named as out of scope yet." : "Nothing is named as in scope yet.",
    "not-yet": "Nothing is named as in scope or out of scope yet.",
  };
  return result(answer as keyof typeof reasons, {
    reason: reasons[answer as keyof typeof reasons],
    records: inScope + outOfScope,
    mend: editBrief("Write the scope"),
  });
}

const kinds: { kind: ConstraintFacts["kind"]; name: string }[] = [
  { kind: "money", name: "money" },
  { kind: "time", name: "time" },
  { kind: "fixed-point", name: "fixed points" },
];

/** "None" is an answer of its own. A limit that is named also says whether it is fixed or open to discussion. */
function constraintsNamed({ brief }: Facts): RuleResult {
  const constraints = brief?.constraints ?? [];
  const unanswered = kinds.filter(({ kind }) => !constraints.some((constraint) => constraint.kind === kind));
  const unmarked = kinds.filter(({ kind }) =>
    constraints.some((constraint) => constraint.kind === kind && !constraint.none && constraint.flexibility === null),
  );
  const mend = editBrief("Name the limits");
  const records = constraints.length;
  if (unanswered.length === 0 && unmarked.length === 0) {
    return result("met", { reason: "Money, time and fixed points are all answered.", records });
  }
  const reasons = [
    unanswered.length > 0 && `Nothing is said yet about ${listWithOr(unanswered.map(({ name }) => name))}.`,
    unmarked.length > 0 &&
      `Fixed or open to discussion is not marked yet for ${listWithAnd(unmarked.map(({ name }) => name))}.`,
  ];
  return result(records === 0 ? "not-yet" : "partly", { reason: reasons.filter(Boolean).join(" "), records, mend });
}

function aimsMeasurable({ brief, outcomes }: Facts): RuleResult {
  const aims = brief?.aims ?? [];
  if (aims.length === 0) {
    return result("not-yet", { reason: "No aim is written down yet.", records: 0, mend: editBrief("Write the aims") });
  }
  const measured = aims.filter((aim) => outcomes.some((outcome) => outcome.aimIds.includes(aim.id))).length;
  const reason = `${measured} of ${count(aims.length, "aim", "aims")} ${measured === 1 ? "has" : "have"} an outcome that shows whether it is reached.`;
  return result(answerFor(measured, aims.length), { reason, records: measured, mend: writeOutcome });
}
