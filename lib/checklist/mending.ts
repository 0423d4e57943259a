import type { Mend, NextStep } from "@/lib/checklist/types";
import { allowsNow, openWhenClosed, policy, type Role, type Verb } from "@/lib/policy/policy";
import type { Stage } from "@/lib/projects/schema";

/** The screens that mend a rule, and what one does there. A screen that is not here does not exist yet. */
const screens: [path: RegExp, verb: Verb][] = [
  [/^brief\/edit$/, "brief.write"],
  [/^people\/new$/, "member.add"],
  [/^people#asked$/, "member.describe"],
  [/^people\/gaps\/new$/, "gap.add"],
  [/^people#gaps$/, "gap.plan"],
  [/^people\/routes\/new$/, "route.add"],
  [/^facilitators$/, "training.record"],
  [/^facilitators#share$/, "member.change-role"],
  [/^support\/edit$/, "support.name"],
  [/^actions\/new$/, "action.add"],
  [/^actions$/, "action.change"],
  [/^decisions\/new(\?kind=agree-brief)?$/, "decision.record"],
  [/^decisions$/, "decision.supersede"],
  [/^decisions\?without=any$/, "decision.date-review"],
  [/^decisions\?state=overdue$/, "decision.look-again"],
  [/^decisions\?state=set-aside$/, "decision.set-aside"],
  [/^agreement\/edit$/, "agreement.write"],
  [/^agreement#adopt$/, "decision.record"],
  [/^voices\?state=waiting$/, "voice.answer"],
  [/^voices\/new$/, "voice.give"],
  [/^ladder$/, "engagement.change"],
  [/^ladder\/engagement\/new$/, "engagement.add"],
  [/^ladder\/claim$/, "ladder.claim"],
  [/^ladder\/ask$/, "ladder.ask"],
  [/^ladder\/felt$/, "ladder.answer"],
  [/^outcomes\/new$/, "outcome.add"],
  [/^outcomes$/, "reading.add"],
  [/^outcomes#baseline$/, "indicator.change"],
  [/^looking-back\/new$/, "reflection.add"],
  [/^looking-back\/ending$/, "ending.write"],
  [/^pulse\/ask$/, "pulse.open"],
  [/^milestones\/new$/, "milestone.add"],
  [/^milestones$/, "milestone.change"],
  [/^meetings\/new$/, "meeting.plan"],
  [/^meetings$/, "meeting.hold"],
  [/^checklist\/[a-z-]+\/notes$/, "area.note"],
  [/^checklist\/[a-z-]+\/confirm$/, "area.confirm"],
  [/^statements\/sign$/, "statement.sign"],
  [/^statements\/talks$/, "talk.answer"],
];

type Towards = {
  stage: Stage;
  roles: ReadonlySet<Role>;
  ownSeat: number | null;
  seats: { number: number; signed: boolean }[];
};

/** Whether someone may do what is done on a screen of the project, as it stands now. */
export function mayMend(towards: Towards, path: string): boolean {
  const verb = verbOf(path);
  return verb !== null && allowsNow(verb, { stage: towards.stage, roles: rolesFor(verb, towards) });
}

/**
 * Where someone goes to mend a rule: the screen itself, or, where others' signatures are missing, the one on which a lead
 * or a facilitator offers help. Null when there is nothing for them to do.
 */
export function wayToMend(towards: Towards, mend: Mend): Mend | null {
  if (mayMend(towards, mend.path)) return mend;
  const mayHelp = verbOf(mend.path) === "statement.sign" && allowsNow("statement.assist", towards);
  return mayHelp ? { path: "statements/assist", label: "Help someone to sign" } : null;
}

/** Nobody signs for someone else, and whoever has signed has nothing to mend. */
function rolesFor(verb: Verb, { roles, ownSeat, seats }: Towards): ReadonlySet<Role> {
  const isMissing = seats.some(({ number, signed }) => number === ownSeat && !signed);
  return verb === "statement.sign" && isMissing ? new Set([...roles, "self" as const]) : roles;
}

/** Who may do it, in words, for those who may not; null when nobody can do it here now. */
export function whoMends({ stage }: Pick<Towards, "stage">, path: string): string | null {
  const verb = verbOf(path);
  if (verb === null || (stage === "closed" && !openWhenClosed(verb))) return null;
  const roles: readonly Role[] = policy[verb];
  if (verb === "statement.sign") return "Each person, for themselves,";
  if (roles.includes("member")) return "Anyone at the table";
  return roles.includes("facilitator") ? "A lead or a facilitator" : "A lead";
}

function verbOf(path: string): Verb | null {
  return screens.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** What is between some people and nobody else's to do: one's own signature, and the talk that someone asked for. */
const personal: (Verb | null)[] = ["statement.sign", "talk.answer"];

/** The steps as one person needs them: nobody is sent to a signature or a talk that is not theirs, and what they can do comes first. */
export function stepsFor(towards: Towards, steps: NextStep[]): NextStep[] {
  const theirs = steps.filter(({ path }) => !personal.includes(verbOf(path)) || mayMend(towards, path));
  return theirs.toSorted((one, other) => Number(mayMend(towards, other.path)) - Number(mayMend(towards, one.path)));
}
