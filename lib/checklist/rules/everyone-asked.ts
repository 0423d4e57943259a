import { answerFor, result } from "@/lib/checklist/rules/result";
import { activeMembers } from "@/lib/checklist/seats";
import type { Facts, MemberFacts, RuleResult } from "@/lib/checklist/types";
import { people } from "@/lib/checklist/words";

/** People on a break are not chased: only active members are looked at. */
export function everyoneAsked(facts: Facts, wasAsked: (member: MemberFacts) => boolean, what: string): RuleResult {
  const members = activeMembers(facts);
  const mend = { path: "people#asked", label: "Ask each person" };
  if (members.length === 0) return result("not-yet", { reason: "Nobody has an active seat yet.", records: 0, mend });
  const asked = members.filter(wasAsked).length;
  const waiting = members.length - asked;
  const reason =
    waiting === 0
      ? `Everyone was asked ${what}.`
      : `${waiting} of ${people(members.length)} ${waiting === 1 ? "has" : "have"} not yet been asked ${what}.`;
  return result(answerFor(asked, members.length), { reason, records: asked, mend });
}
