import { RuleAnswer } from "@/app/_ui/rule-answer";
import { Rule, Rules } from "@/app/_ui/rules";
import type { Since } from "@/lib/audits/queries";
import type { FrozenRule } from "@/lib/audits/schema";

type FrozenRulesProps = { rules: FrozenRule[]; since: Since | null };

/** What the rules answered when the audit was opened, and beside it what they answer now where that is otherwise. */
export function FrozenRules({ rules, since }: FrozenRulesProps) {
  if (rules.length === 0) {
    return <p>No rule is evidence for this: what people did and said has to speak for itself.</p>;
  }
  return (
    <Rules>
      {rules.map(({ id, title, kind, answer, reason }) => {
        const now = since?.changes.find((change) => change.id === id)?.is;
        return (
          <Rule
            key={id}
            answer={answer}
            name={title}
            reason={reason}
            kind={kind === "essential" ? "Essential" : "Good practice"}
          >
            {now && (
              <p className="then-and-now note">
                <span>
                  Now: <RuleAnswer answer={now.answer} />
                </span>
                {now.reason}
              </p>
            )}
          </Rule>
        );
      })}
    </Rules>
  );
}
