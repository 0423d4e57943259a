import { dayInWords } from "@/lib/calendar/days";
import { agreeBrief, answerFor, editBrief, result } from "@/lib/checklist/rules/result";
import { groupsSeatedOn, groupsWithoutSeat, inSentence, nameInSentence } from "@/lib/checklist/seats";
import type { Facts, Mend, RuleResult } from "@/lib/checklist/types";
import { capitalised, count, listWithAnd, listWithOr } from "@/lib/checklist/words";

/** Those who had an active seat that day were at the table; a change that cites no decision is not agreed yet. */
export function briefAgreed(facts: Facts): RuleResult {
  const { brief } = facts;
  if (brief === null) {
    return result("not-yet", { reason: "There is no brief yet.", records: 0, mend: editBrief("Write the brief") });
  }
  if (brief.agreed === null) {
    return result("not-yet", {
      reason: "The brief is not agreed by a decision yet.",
      records: 0,
      mend: toAgree(facts),
    });
  }
  const { on, groupsAtTable, groupsTookPart } = brief.agreed;
  const agreedOn = `The brief was agreed on ${dayInWords(on)}`;
  const missing = groupsAtTable.filter((group) => !groupsTookPart.includes(group));
  const undecided = brief.changesSinceAgreed.filter((change) => !change.citesDecision).length;
  if (groupsTookPart.length === 0) {
    const reason = `${agreedOn}, and it is not recorded which groups took part.`;
    return result("not-yet", { reason, records: 1, mend: agreeAgain });
  }
  if (missing.length > 0) {
    const names = listWithAnd(missing.map((group) => nameInSentence(facts, group)));
    return result("partly", { reason: `${agreedOn} without ${names}.`, records: 1, mend: agreeAgain });
  }
  if (undecided > 0) {
    const reason = `${agreedOn}. ${count(undecided, "change", "changes")} since then cited no decision.`;
    return result("partly", { reason, records: 1, mend: agreeAgain });
  }
  return result("met", { reason: `${agreedOn} with every group at the table.`, records: 1 });
}

const agreeAgain = agreeBrief("Agree it again, with everyone");

/** An empty page cannot be agreed. */
function toAgree({ brief }: Facts): Mend {
  return brief && brief.aims.length > 0 ? agreeBrief("Agree the brief by a decision") : editBrief("Write the aims");
}

export function changesDecided({ brief }: Facts): RuleResult {
  if (!brief?.agreed) return result("not-applicable", { reason: "The brief is not agreed yet.", records: 0 });
  const changes = brief.changesSinceAgreed.length;
  if (changes === 0) {
    return result("not-applicable", { reason: "The brief has not changed since it was agreed.", records: 0 });
  }
  const decided = brief.changesSinceAgreed.filter((change) => change.citesDecision).length;
  const reason = `${decided} of ${count(changes, "change", "changes")} to the agreed brief ${decided === 1 ? "cites" : "cite"} a decision.`;
  return result(answerFor(decided, changes), { reason, records: changes });
}

/** A person who had left before that day did not shape what was agreed; joining on the very day counts. Nothing mends it later. */
export function shapedTogether(facts: Facts): RuleResult {
  const firstHand = facts.framework.groups.filter((group) => group.firstHand);
  if (firstHand.length === 0) {
    return result("not-applicable", { reason: "This framework names no first-hand group.", records: 0 });
  }
  const agreed = facts.brief?.agreed ?? null;
  if (agreed === null) return notAgreedYet(facts);
  const seated = groupsSeatedOn(facts, agreed.on);
  const missing = firstHand.filter((group) => !seated.has(group.key));
  const day = dayInWords(agreed.on);
  const reason =
    missing.length === 0
      ? `${capitalised(listWithAnd(inSentence(firstHand)))} were there when the brief was agreed on ${day}.`
      : `Nobody from ${listWithOr(inSentence(missing))} was there when the brief was agreed on ${day}.`;
  return result(answerFor(firstHand.length - missing.length, firstHand.length), {
    reason,
    records: 1,
  });
}

function notAgreedYet(facts: Facts): RuleResult {
  const missing = groupsWithoutSeat(facts).filter((group) => group.firstHand);
  if (missing.length === 0) {
    const reason = "People who know it first hand are there. The brief is not agreed yet.";
    return result("not-yet", { reason, records: 0, mend: toAgree(facts) });
  }
  const names = listWithOr(inSentence(missing));
  const mend = { path: "people/new", label: `Add someone from ${names}` };
  return result("not-yet", {
    reason: `The brief is not agreed yet, and nobody from ${names} is there.`,
    records: 0,
    mend,
  });
}
