import { RuleAnswer } from "@/app/_ui/rule-answer";
import { stateWords } from "@/lib/accountability/words";
import type { StatementState } from "@/lib/checklist/statement-evidence";

const marks = { kept: "met", partly: "partly", "not-yet": "not-yet", nothing: "nothing" } as const;

/** How a statement stands, as mark and words. */
export function StateOfStatement({ state }: { state: StatementState }) {
  return <RuleAnswer answer={marks[state]}>{stateWords[state]}</RuleAnswer>;
}
