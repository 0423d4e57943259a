import Link from "next/link";
import type { ReactNode } from "react";
import { RuleAnswer, type RuleAnswerKind } from "./rule-answer";

/** The rules of one area. */
export function Rules({ children }: { children: ReactNode }) {
  return <ul className="rules">{children}</ul>;
}

type RuleProps = {
  answer: RuleAnswerKind;
  name: ReactNode;
  reason: ReactNode;
  kind?: string;
  mend?: { href: string; label: string };
  children?: ReactNode;
};

/** One rule: its answer, why in one sentence, and the way to the screen that mends it. */
export function Rule({ answer, name, reason, kind, mend, children }: RuleProps) {
  return (
    <li className="rule">
      <div className="rule__answer">
        <RuleAnswer answer={answer} />
      </div>
      <div>
        <h3 className="rule__name">{name}</h3>
        <p className="rule__reason">{reason}</p>
        {kind && <p className="rule__kind">{kind}</p>}
        {mend && (
          <Link className="rule__mend" href={mend.href}>
            {mend.label}
          </Link>
        )}
        {children}
      </div>
    </li>
  );
}
